import type {
  PayMethod,
  ShowFacts,
  ShowPage,
} from '@marquee/plugin-ticketing-common';

/** A deposit must be possible for this long, in ms. */
const SHORTEST_DEPOSIT_MS = 60 * 60_000;

/**
 * How an order of so much can be paid at `now` (ms since 1970): by deposit in won
 * only, and while there is time for it before sales close.
 */
export function payMethods(
  facts: Pick<ShowFacts, 'currency' | 'sale'>,
  options: {
    performance: Pick<ShowPage['performances'][number], 'startsAt'>;
    amount: number;
    now: number;
  },
): PayMethod[] {
  const { performance, amount, now } = options;
  if (amount === 0) return [];
  const closesAt =
    Date.parse(performance.startsAt) - facts.sale.closesMinutesBefore * 60_000;
  const inTime = closesAt - now >= SHORTEST_DEPOSIT_MS;
  return facts.currency === 'KRW' && inTime
    ? ['card', 'virtual-account']
    : ['card'];
}
