import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  formatMoney,
  type BookersPage,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { ticketingTranslationRef } from '../translation';

/** The sums over all pages. */
export function BookersTotals({ page }: { page: BookersPage }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const { totals, currency } = page;
  return (
    <Text as="p" role="status" variant="body-medium">
      {t('bookers.totals', {
        orders: totals.orders.toLocaleString(language),
        tickets: totals.tickets.toLocaleString(language),
        amount: formatMoney(totals.amount, { currency, language }),
      })}
    </Text>
  );
}
