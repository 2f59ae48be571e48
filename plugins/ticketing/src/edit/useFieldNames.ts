import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FactsField } from '@marquee/plugin-ticketing-common';
import { ticketingTranslationRef } from '../translation';

/** Names fields of the form, several between commas; those that it does not have by their own name. */
export function useFieldNames(): (fields: readonly FactsField[]) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const names: Partial<Record<FactsField, string>> = {
    title: t('edit.field.title'),
    description: t('edit.field.description'),
    poster: t('edit.field.poster'),
    posterAlt: t('edit.field.posterAlt'),
    'venue.name': t('edit.field.venueName'),
    'venue.address': t('edit.field.venueAddress'),
    maxTicketsPerOrder: t('edit.field.maxTickets'),
    bookingFee: t('edit.field.bookingFee'),
    performances: t('edit.field.performances'),
    sale: t('edit.field.sale'),
    priceCategories: t('edit.prices'),
    discounts: t('edit.field.discounts'),
    cancellation: t('edit.field.cancellation'),
  };
  return fields => fields.map(field => names[field] ?? field).join(', ');
}
