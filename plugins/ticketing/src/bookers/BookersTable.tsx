import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  formatDateTime,
  formatMoney,
  type Booker,
  type BookersPage,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { DataTable } from '../components/DataTable';
import { useSeatName } from '../hooks/useSeatName';
import { ticketingTranslationRef } from '../translation';

/** A page of orders, times as the venue's clocks show them. */
export function BookersTable(props: {
  page: BookersPage;
  facts: ShowFacts;
  stale: boolean;
  onOpen: (booker: Booker) => void;
}) {
  const { page, facts, stale, onOpen } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const seatName = useSeatName();
  const { currency } = page;
  const { timeZone } = facts.venue;
  const at = (instant: string) =>
    formatDateTime(instant, { timeZone, language });
  const performanceOf = (id: string) => {
    const found = facts.performances.find(it => it.id === id);
    return found ? at(found.startsAt) : id;
  };
  return (
    <DataTable
      label={t('bookers.title')}
      items={page.bookers}
      keyOf={({ order }) => order}
      stale={stale}
      columns={[
        {
          label: t('bookers.order'),
          cell: booker => (
            <Button
              variant="secondary"
              size="small"
              onPress={() => onOpen(booker)}
            >
              {t('bookers.open', { code: booker.code })}
            </Button>
          ),
        },
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
          cell: ({ tickets }) => tickets.map(seatName).join('; '),
        },
        {
          label: t('bookers.amount'),
          cell: ({ amount }) => formatMoney(amount, { currency, language }),
        },
        { label: t('bookers.state'), cell: ({ state }) => t(`state.${state}`) },
        { label: t('bookers.bookedAt'), cell: ({ bookedAt }) => at(bookedAt) },
      ]}
    />
  );
}
