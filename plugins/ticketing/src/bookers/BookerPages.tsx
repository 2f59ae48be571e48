import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { BookersPage } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useEffect, useRef } from 'react';
import { ticketingTranslationRef } from '../translation';
import {
  firstRowOf,
  placeAfter,
  placeBefore,
  type PagePlace,
} from './pagePlace';

/** The ways from one page of the list to the others, and which of its rows are seen. */
export function BookerPages(props: {
  /** What is seen; absent when it could not be had. */
  page?: BookersPage;
  place: PagePlace;
  onGo: (place: PagePlace) => void;
}) {
  const { page, place, onGo } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  const went = useRef(false);
  // At either end the button that was pressed can be pressed no more, and the focus is lost.
  useEffect(() => {
    if (!went.current) return;
    went.current = false;
    const { activeElement, body } = document;
    const isLost =
      activeElement === body || activeElement?.matches(':disabled');
    if (isLost) box.current?.focus();
  }, [place.after]);
  const go = (to: PagePlace | undefined) => {
    if (!to) return;
    went.current = true;
    onGo(to);
  };
  const { after } = place;
  const next = page?.next ? placeAfter(place, page.next) : undefined;
  const previous = placeBefore(place);
  const first = after ? { after: '', passed: [] } : undefined;
  if (!first && !next) return null;

  const rows = () => {
    const from = firstRowOf(place);
    if (!page || from === undefined) return '';
    const to = from + page.bookers.length - 1;
    return t('bookers.rows', {
      first: from.toLocaleString(language),
      last: to.toLocaleString(language),
      orders: page.totals.orders.toLocaleString(language),
    });
  };
  const ways = [
    { label: t('bookers.first'), to: first },
    { label: t('bookers.previous'), to: previous },
    { label: t('bookers.next'), to: next },
  ];
  return (
    <nav
      ref={box}
      tabIndex={-1}
      aria-label={t('bookers.pages')}
      style={{ outline: 'none' }}
    >
      <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
        {ways.map(({ label, to }) => (
          <Button
            key={label}
            variant="secondary"
            size="small"
            isDisabled={!to}
            onPress={() => go(to)}
          >
            {label}
          </Button>
        ))}
        <Text as="p" role="status" variant="body-small">
          {rows()}
        </Text>
      </Flex>
    </nav>
  );
}
