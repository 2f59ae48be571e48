import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { Booker, Currency } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef } from 'react';
import { ticketingTranslationRef } from '../translation';
import { RefundList } from './RefundList';
import { RefundPanel } from './RefundPanel';
import { RevealPanel } from './RevealPanel';
import { TicketList } from './TicketList';

/** One order: how it was paid, its tickets and refunds, its booker in clear against a reason. Takes the focus when it opens. */
export function BookerDetail(props: {
  show: string;
  booker: Booker;
  currency: Currency;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { show, booker, currency, onChanged, onClose } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={booker.code}
      style={{ outline: 'none' }}
    >
      <Flex direction="column" gap="3">
        <Flex justify="between" align="center">
          <Text as="h3" variant="title-x-small" weight="bold">
            {booker.code}
          </Text>
          <Button variant="secondary" size="small" onPress={onClose}>
            {t('bookers.close')}
          </Button>
        </Flex>
        <Text as="p">
          {booker.paidAt
            ? t(`method.${booker.method}`)
            : t(`state.${booker.state}`)}
        </Text>
        <TicketList tickets={booker.tickets} currency={currency} />
        <RefundList refunds={booker.refunds} currency={currency} />
        {booker.name !== null && (
          <RevealPanel show={show} order={booker.order} />
        )}
        <RefundPanel
          show={show}
          booker={booker}
          currency={currency}
          onRefunded={onChanged}
        />
      </Flex>
    </section>
  );
}
