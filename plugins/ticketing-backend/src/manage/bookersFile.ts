import { Booker, ShowFacts } from '@marquee/plugin-ticketing-common';
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
    `${headings.bookedAt} (${timeZone})`,
    `${headings.paidAt} (${timeZone})`,
  ]);
  return {
    head: `${BYTE_ORDER_MARK}${head}`,
    line: ({ tickets, ...booker }) =>
      csvLine([
        booker.code,
        words.states[booker.state],
        begins.get(booker.performance) ?? booker.performance,
        booker.name ?? words.erased,
        booker.email ?? words.erased,
        booker.phone ?? words.erased,
        tickets.map(words.seat).join('; '),
        [...new Set(tickets.map(({ category }) => category))].join('; '),
        tickets.filter(({ state }) => state === 'sold').length,
        decimalAmount(booker.amount, currency),
        at(booker.bookedAt),
        at(booker.paidAt),
      ]),
  };
}
