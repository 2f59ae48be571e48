import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  formatDateTime,
  formatMoney,
  type BookersPage,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { DataTable } from '../components/DataTable';
import { ticketingTranslationRef } from '../translation';

/** A page of orders, times as the venue's clocks show them. */
export function BookersTable(props: {
  page: BookersPage;
  facts: ShowFacts | undefined;
  stale: boolean;
  onOpen: (order: string) => void;
}) {
  const { page, facts, stale, onOpen } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const { currency } = page;
  const timeZone = facts?.venue.timeZone ?? 'UTC';
  const at = (instant: string) =>
    formatDateTime(instant, { timeZone, language });
  const performanceOf = (id: string) => {
    const found = facts?.performances.find(it => it.id === id);
    return found ? at(found.startsAt) : id;
  };
  return (
    <DataTable
      label={t('bookers.title')}
      items={page.bookers}
      keyOf={({ order }) => order}
      stale={stale}
      columns={[
        { label: t('bookers.order'), cell: ({ code }) => code },
        {
          label: t('bookers.name'),
          cell: ({ name }) => name ?? t('bookers.erased'),
        },
        {
          label: t('bookers.contact'),
          cell: ({ email, phone }) => [email, phone].filter(Boolean).join(', '),
        },
        {
          label: t('bookers.performance'),
          cell: ({ performance }) => performanceOf(performance),
        },
        {
          label: t('bookers.seats'),
          cell: ({ tickets }) =>
            tickets
              .map(({ section, row, number }) => `${section} ${row} ${number}`)
              .join(', '),
        },
        {
          label: t('bookers.amount'),
          cell: ({ amount }) => formatMoney(amount, { currency, language }),
        },
        { label: t('bookers.state'), cell: ({ state }) => t(`state.${state}`) },
        { label: t('bookers.bookedAt'), cell: ({ bookedAt }) => at(bookedAt) },
        {
          label: t('bookers.actions'),
          cell: ({ order, code }) => (
            <Button
              variant="secondary"
              size="small"
              onPress={() => onOpen(order)}
            >
              {t('bookers.open', { code })}
            </Button>
          ),
        },
      ]}
    />
  );
}
