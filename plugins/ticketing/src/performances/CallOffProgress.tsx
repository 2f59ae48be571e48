import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { formatMoney, type Currency } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useCallback } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { DataTable } from '../components/DataTable';
import { LoadState } from '../components/LoadState';
import { useLoaded } from '../hooks/useLoaded';
import { useLookAgain } from '../hooks/useLookAgain';
import { ticketingTranslationRef } from '../translation';

/**
 * How far the refunds of a performance are, asked anew until all money is back; less
 * and less often while one waits, as it may for days until its booker names an account.
 */
export function CallOffProgress(props: {
  show: string;
  performance: string;
  currency: Currency;
}) {
  const { show, performance, currency } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const language = useLanguage();
  const progress = useLoaded(
    useCallback(
      () => api.readCallOff(show, performance),
      [api, show, performance],
    ),
  );
  const { data, pending, reload } = progress;
  const running = data?.state === 'running';
  useLookAgain({
    isDue: running && !pending,
    seen: `${data?.done} of ${data?.orders}, ${data?.failed.length}`,
    look: reload,
  });
  const money = (amount: number) => formatMoney(amount, { currency, language });
  const words = () => {
    if (!data) return '';
    const { orders, done, amount } = data;
    if (running) {
      return t('callOff.running', { done: `${done}`, orders: `${orders}` });
    }
    return orders === 0
      ? t('callOff.none')
      : t('callOff.done', { orders: `${orders}`, amount: money(amount) });
  };
  return (
    <Flex direction="column" gap="2">
      <LoadState loaded={progress} />
      {data && (
        <>
          <Text as="p" role="status">
            {words()}
          </Text>
          <Text as="p" color="secondary">
            {t('callOff.why', { reason: data.reason })}
          </Text>
        </>
      )}
      {data && data.orders > 0 && (
        <progress
          aria-label={t('callOff.running', {
            done: `${data.done}`,
            orders: `${data.orders}`,
          })}
          value={data.done}
          max={data.orders}
        />
      )}
      {data && data.failed.length > 0 && (
        <DataTable
          label={t('callOff.failed')}
          items={data.failed}
          keyOf={({ refund }) => refund}
          columns={[
            { label: t('callOff.order'), cell: ({ code }) => code },
            {
              label: t('callOff.amount'),
              cell: ({ amount }) => money(amount),
            },
            {
              label: t('callOff.failure'),
              cell: ({ failure }) => {
                switch (failure) {
                  case 'account-needed':
                  case 'account-refused':
                    return t(`refundFailure.${failure}`);
                  default:
                    return t('refundFailure.company');
                }
              },
            },
          ]}
        />
      )}
    </Flex>
  );
}
