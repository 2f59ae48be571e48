import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SeatLabel } from '@marquee/plugin-ticketing-common';
import { ticketingTranslationRef } from '../translation';

/** Names a seat as people do; rows of standing places have no name. */
export function useSeatName(): (
  seat: Pick<SeatLabel, 'section' | 'row' | 'number'>,
) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  return ({ section, row, number }) =>
    row
      ? t('seat.numbered', { section, row, number })
      : t('seat.place', { section, number });
}
