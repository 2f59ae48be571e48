import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import {
  formatDateTime,
  formatMoney,
  type Sales,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import type { ReactNode } from 'react';
import { DataTable } from '../components/DataTable';
import { ticketingTranslationRef } from '../translation';
import { Bar } from './Bar';

/** Sales by time, category, performance and section; every bar has its number beside it. */
export function SalesTables(props: {
  sales: Sales;
  facts: ShowFacts;
  stale: boolean;
  /** Address of the page that buyers see, when all the time since the opening is looked at. */
  urlOfAll?: string;
}) {
  const { sales, facts, stale, urlOfAll } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const { currency, timeZone, totals, buckets } = sales;
  const money = (amount: number) => formatMoney(amount, { currency, language });
  const number = (count: number) => count.toLocaleString(language);
  const at = (instant: string) =>
    formatDateTime(instant, { timeZone, language });
  const most = Math.max(1, ...buckets.map(({ tickets }) => tickets));
  const last = buckets[buckets.length - 1];
  const startOf = (performance: string) => {
    const found = facts.performances.find(({ id }) => id === performance);
    return found ? at(found.startsAt) : performance;
  };

  return (
    <>
      <Text as="p" role="status">
        {totals.tickets === 0
          ? t(urlOfAll ? 'sales.nothingYet' : 'sales.none')
          : t('sales.summary', {
              tickets: number(totals.tickets),
              orders: number(totals.orders),
              revenue: money(totals.revenue),
              zone: timeZone,
            })}{' '}
        {totals.tickets === 0 && urlOfAll && (
          <Link href={urlOfAll} target="_blank">
            {urlOfAll}
          </Link>
        )}
      </Text>
      {totals.refunds > 0 && (
        <Text as="p">
          {t('sales.refunded', { refunds: money(totals.refunds) })}
        </Text>
      )}
      <Titled title={t('sales.byTime')}>
        <DataTable
          label={t('sales.byTime')}
          items={buckets}
          keyOf={({ start }) => start}
          stale={stale}
          columns={[
            {
              label: t('sales.start'),
              cell: bucket =>
                bucket === last && sales.now > bucket.start
                  ? t('sales.soFar', { start: at(bucket.start) })
                  : at(bucket.start),
            },
            {
              label: t('sales.tickets'),
              cell: ({ tickets }) => (
                <Bar share={tickets / most}>{number(tickets)}</Bar>
              ),
            },
            { label: t('sales.orders'), cell: it => number(it.orders) },
            { label: t('sales.revenue'), cell: it => money(it.revenue) },
            { label: t('sales.refunds'), cell: it => money(it.refunds) },
          ]}
        />
      </Titled>
      <Titled title={t('sales.byCategory')}>
        <DataTable
          label={t('sales.byCategory')}
          items={sales.byCategory}
          keyOf={({ category }) => category}
          stale={stale}
          columns={[
            { label: t('sales.category'), cell: it => it.category },
            { label: t('sales.tickets'), cell: it => number(it.tickets) },
            { label: t('sales.revenue'), cell: it => money(it.revenue) },
          ]}
        />
      </Titled>
      <Titled title={t('sales.byPerformance')}>
        <DataTable
          label={t('sales.byPerformance')}
          items={sales.byPerformance}
          keyOf={({ performance }) => performance}
          stale={stale}
          columns={[
            {
              label: t('sales.performance'),
              cell: it => startOf(it.performance),
            },
            { label: t('sales.tickets'), cell: it => number(it.tickets) },
            { label: t('sales.capacity'), cell: it => number(it.capacity) },
            { label: t('sales.revenue'), cell: it => money(it.revenue) },
          ]}
        />
      </Titled>
      <Titled title={t('sales.sections')}>
        <DataTable
          label={t('sales.sections')}
          items={sales.sections}
          keyOf={({ section }) => section}
          stale={stale}
          columns={[
            { label: t('sales.section'), cell: it => it.section },
            {
              label: t('sales.fill'),
              cell: ({ sold, capacity }) => (
                <Bar share={capacity > 0 ? sold / capacity : 0}>
                  {(capacity > 0 ? sold / capacity : 0).toLocaleString(
                    language,
                    { style: 'percent' },
                  )}
                </Bar>
              ),
            },
            { label: t('sales.sold'), cell: it => number(it.sold) },
            { label: t('sales.pending'), cell: it => number(it.pending) },
            { label: t('sales.capacity'), cell: it => number(it.capacity) },
          ]}
        />
      </Titled>
    </>
  );
}

function Titled(props: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" gap="2">
      <Text as="h3" variant="body-large" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </Flex>
  );
}
