import { useLocale } from './locale';

/** Where a ticket is for: a numbered seat, or a zone when it has no row. */
export interface Place {
  section: string;
  row: string;
  number: string;
}

/**
 * Writes the name of a seat, or of the zone that a counted place is in, with the
 * number by which people are let in where they have one.
 */
export function usePlaceName(): (place: Place) => string {
  const { t } = useLocale();
  return ({ section, row, number }) => {
    if (row !== '') return t('seatName', { section, row, number });
    return number === '' ? section : t('entryNumber', { section, number });
  };
}
