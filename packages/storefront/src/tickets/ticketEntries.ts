import type { Order, Performance } from '@marquee/plugin-ticketing-common';

/** One order among those of all shows. */
export interface TicketEntry {
  /** Of the show. */
  title: string;
  venue: { name: string; timeZone: string };
  /** Undefined when the show does not have it any more. */
  performance?: Performance;
  /** Address of the order's page. */
  href: string;
  order: Order;
}

/** Orders as their owner looks for them. */
export interface TicketGroups {
  /** Begins next. */
  next?: TicketEntry;
  /** Waiting for money. */
  waiting: TicketEntry[];
  coming: TicketEntry[];
  past: TicketEntry[];
  /** Cancelled, refunded, never paid. */
  off: TicketEntry[];
}

/** People come late: a ticket is still needed so long after the beginning, in ms. */
const LATE_MS = 3 * 60 * 60_000;

function isOver({ performance }: TicketEntry, now: number): boolean {
  if (!performance) return true;
  const { startsAt, endsAt } = performance;
  return Date.parse(endsAt ?? startsAt) + LATE_MS < now;
}

const beginOf = ({ performance, order }: TicketEntry) =>
  performance?.startsAt ?? order.createdAt;

/** Puts orders into groups; what comes next stands first, what was last in the past. */
export function groupEntries(
  entries: readonly TicketEntry[],
  now: number,
): TicketGroups {
  const groups: TicketGroups = { waiting: [], coming: [], past: [], off: [] };
  for (const entry of entries) {
    const { state } = entry.order;
    switch (state) {
      case 'pending':
      case 'awaiting-deposit':
        groups.waiting.push(entry);
        break;
      case 'paid':
        groups[isOver(entry, now) ? 'past' : 'coming'].push(entry);
        break;
      case 'cancelled':
      case 'expired':
      case 'refunded':
        groups.off.push(entry);
        break;
      default:
        state satisfies never;
    }
  }
  const soonFirst = (a: TicketEntry, b: TicketEntry) =>
    beginOf(a).localeCompare(beginOf(b));
  groups.waiting.sort(soonFirst);
  groups.coming.sort(soonFirst);
  groups.past.sort((a, b) => soonFirst(b, a));
  groups.off.sort((a, b) => b.order.createdAt.localeCompare(a.order.createdAt));
  const [next] = groups.coming;
  return next ? { ...groups, next } : groups;
}

/** Whether an order is one that somebody looks for by title or number. */
export function matchesSearch(entry: TicketEntry, wanted: string): boolean {
  const squeeze = (text: string) => text.toLowerCase().replace(/[\s-]+/g, '');
  return [entry.title, entry.venue.name, entry.order.code].some(text =>
    squeeze(text).includes(squeeze(wanted)),
  );
}
