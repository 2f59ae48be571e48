import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import {
  formatDateTime,
  type ShowFacts,
  type Standing,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { DataTable } from '../components/DataTable';
import { ticketingTranslationRef } from '../translation';

/** What can be looked at of a performance. */
export type PerformanceView = 'call-off' | 'seats';

/** Performances with how they stand, times as the venue's clocks show them. */
export function PerformancesTable(props: {
  standing: Standing;
  facts: ShowFacts;
  stale: boolean;
  onOpen: (performance: string, view: PerformanceView) => void;
}) {
  const { standing, facts, stale, onOpen } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const { timeZone } = facts.venue;
  const dateOf = (id: string) => {
    const found = facts.performances.find(it => it.id === id);
    return found ? formatDateTime(found.startsAt, { timeZone, language }) : id;
  };
  return (
    <DataTable
      label={t('performances.title')}
      items={standing.performances}
      keyOf={({ performance }) => performance}
      stale={stale}
      columns={[
        {
          label: t('performances.date'),
          cell: ({ performance }) => dateOf(performance),
        },
        {
          label: t('performances.state'),
          cell: ({ calledOff }) =>
            t(calledOff ? 'performances.cancelled' : 'performances.scheduled'),
        },
        {
          label: t('performances.orders'),
          cell: ({ orders }) => orders.toLocaleString(language),
        },
        {
          label: t('performances.tickets'),
          cell: ({ tickets }) => tickets.toLocaleString(language),
        },
        {
          label: t('performances.actions'),
          cell: ({ performance, calledOff }) => (
            <Flex gap="2">
              <Button
                variant="secondary"
                size="small"
                aria-label={t(
                  calledOff ? 'performances.progress' : 'performances.callOff',
                  { date: dateOf(performance) },
                )}
                onPress={() => onOpen(performance, 'call-off')}
              >
                {t(
                  calledOff
                    ? 'performances.progressShort'
                    : 'performances.callOffShort',
                )}
              </Button>
              {!calledOff && (
                <Button
                  variant="secondary"
                  size="small"
                  aria-label={t('performances.seats', {
                    date: dateOf(performance),
                  })}
                  onPress={() => onOpen(performance, 'seats')}
                >
                  {t('performances.seatsShort')}
                </Button>
              )}
            </Flex>
          ),
        },
      ]}
    />
  );
}
