import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import {
  formatDateTime,
  type ShowFacts,
  type Standing,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useEffect, useRef } from 'react';
import { ticketingTranslationRef } from '../translation';
import { BlockedSeatsPanel } from './BlockedSeatsPanel';
import { CallOffPanel } from './CallOffPanel';
import { CallOffProgress } from './CallOffProgress';
import type { PerformanceView } from './PerformancesTable';

/** One performance: calling it off, how far its refunds are, or its seats off sale. Takes the focus when it opens. */
export function PerformancePanel(props: {
  show: string;
  facts: ShowFacts;
  stands: Standing['performances'][number];
  view: PerformanceView;
  onCalledOff: () => void;
  onClose: () => void;
}) {
  const { show, facts, stands, view, onCalledOff, onClose } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { performance, calledOff } = stands;
  const { currency, venue, performances } = facts;
  const { timeZone } = venue;
  const startsAt = performances.find(({ id }) => id === performance)?.startsAt;
  const date = startsAt
    ? formatDateTime(startsAt, { timeZone, language })
    : performance;
  const titles = {
    seats: 'blocked.title',
    'call-off': calledOff ? 'performances.progress' : 'callOff.title',
  } as const;
  const title = t(titles[view], { date });
  const content = () => {
    if (view === 'seats') {
      return <BlockedSeatsPanel show={show} performance={performance} />;
    }
    return calledOff ? (
      <CallOffProgress
        show={show}
        performance={performance}
        currency={currency}
      />
    ) : (
      <CallOffPanel
        show={show}
        stands={stands}
        currency={currency}
        word={startsAt ? dayOf(startsAt, timeZone) : performance}
        onCalledOff={onCalledOff}
        onClose={onClose}
      />
    );
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={title}
      style={{ outline: 'none' }}
    >
      <Flex direction="column" gap="3">
        <Flex justify="between" align="center">
          <Text as="h3" variant="title-x-small" weight="bold">
            {title}
          </Text>
          <Button variant="secondary" size="small" onPress={onClose}>
            {t('bookers.close')}
          </Button>
        </Flex>
        {content()}
      </Flex>
    </section>
  );
}

/** The day on the venue's calendar, as `YYYY-MM-DD`: the same in every language. */
function dayOf(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
  });
  return format.format(new Date(instant));
}
