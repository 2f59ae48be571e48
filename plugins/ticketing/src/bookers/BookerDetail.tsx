import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import {
  formatMoney,
  type Booker,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../hooks/useLanguage';
import { ticketingTranslationRef } from '../translation';
import { RefundPanel } from './RefundPanel';
import { RevealPanel } from './RevealPanel';

/** One order: its tickets, its booker in clear against a reason, its refund. Takes the focus when it opens. */
export function BookerDetail(props: {
  show: string;
  booker: Booker;
  currency: Currency;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { show, booker, currency, onChanged, onClose } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
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
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {booker.tickets.map(ticket => (
            <li key={ticket.id}>
              {ticket.section} {ticket.row} {ticket.number}, {ticket.category},{' '}
              {formatMoney(ticket.price, { currency, language })},{' '}
              {t(`ticketState.${ticket.state}`)}
            </li>
          ))}
        </ul>
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
