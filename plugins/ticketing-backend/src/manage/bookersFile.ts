import { Booker, Refund, ShowFacts } from '@marquee/plugin-ticketing-common';
import { BYTE_ORDER_MARK, csvLine } from './csv';
import { decimalAmount } from './decimalAmount';
import { fileWords, type FileLanguage } from './fileWords';
import { zonedClock } from './zonedClock';

/** Writes orders as a CSV file. */
export interface BookersFile {
  /** Its begin: byte order mark and headings, with the zone of all times. */
  head: string;
  /** The line of one order. */
  line(booker: Booker): string;
}

/** A file of bookers for the show of these facts. */
export function createBookersFile(options: {
  language: FileLanguage;
  facts: ShowFacts;
}): BookersFile {
  const { currency, performances, venue } = options.facts;
  const { headings, ...words } = fileWords[options.language];
  const { timeZone } = venue;
  const clock = zonedClock(timeZone);
  const at = (instant: string | null) => (instant ? clock(instant) : '');
  const begins = new Map(
    performances.map(({ id, startsAt }) => [id, clock(startsAt)]),
  );
  const sumOf = (amounts: readonly number[]) =>
    decimalAmount(
      amounts.reduce((sum, amount) => sum + amount, 0),
      currency,
    );
  const head = csvLine([
    headings.code,
    headings.state,
    `${headings.performance} (${timeZone})`,
    headings.name,
    headings.email,
    headings.phone,
    headings.seats,
    headings.categories,
    headings.tickets,
    `${headings.amount} (${currency})`,
    `${headings.bookingFees} (${currency})`,
    headings.discounts,
    headings.method,
    `${headings.refunded} (${currency})`,
    `${headings.refunding} (${currency})`,
    `${headings.cancellationFees} (${currency})`,
    `${headings.bookedAt} (${timeZone})`,
    `${headings.paidAt} (${timeZone})`,
  ]);
  return {
    head: `${BYTE_ORDER_MARK}${head}`,
    line: ({ tickets, refunds, ...booker }) => {
      const back = (wanted: (refund: Refund) => boolean) =>
        refunds.filter(wanted).map(({ amount }) => amount);
      return csvLine([
        booker.code,
        words.states[booker.state],
        begins.get(booker.performance) ?? booker.performance,
        booker.name ?? words.erased,
        booker.email ?? words.erased,
        booker.phone ?? words.erased,
        tickets.map(words.seat).join('; '),
        distinct(tickets.map(({ category }) => category)),
        tickets.filter(({ state }) => state === 'sold').length,
        decimalAmount(booker.amount, currency),
        sumOf(tickets.map(({ bookingFee }) => bookingFee)),
        distinct(tickets.flatMap(({ discount }) => discount?.name ?? [])),
        words.methods[booker.method],
        sumOf(back(({ state }) => state === 'done')),
        sumOf(back(({ state }) => state !== 'done')),
        sumOf(refunds.map(({ fee }) => fee)),
        at(booker.bookedAt),
        at(booker.paidAt),
      ]);
    },
  };
}

/** Each of them once. */
function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('; ');
}
