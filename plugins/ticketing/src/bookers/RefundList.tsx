import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  formatMoney,
  type Currency,
  type Refund,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { ticketingTranslationRef } from '../translation';

/** Refunds of an order with how far they are; one that failed stays red until its money is back. */
export function RefundList(props: {
  refunds: readonly Refund[];
  currency: Currency;
}) {
  const { refunds, currency } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  if (refunds.length === 0) return null;
  const money = (amount: number) => formatMoney(amount, { currency, language });
  return (
    <>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('refund.list')}
      </Text>
      <ul
        aria-label={t('refund.list')}
        style={{ margin: 0, paddingInlineStart: 20 }}
      >
        {refunds.map(refund => (
          <li key={refund.id}>
            <Text color={refund.state === 'failed' ? 'danger' : 'primary'}>
              {t('refund.line', {
                amount: money(refund.amount),
                fee: money(refund.fee),
                by: t(`refundBy.${refund.by}`),
                state: refund.failure
                  ? t(`refundFailure.${refund.failure}`)
                  : t(`refundState.${refund.state}`),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
