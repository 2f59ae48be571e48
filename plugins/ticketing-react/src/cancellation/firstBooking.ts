import type {
  CancellableBooking,
  CancellationPolicy,
} from '@marquee/plugin-ticketing-common';

/** What of a show decides on what its buyers read about cancelling. */
export interface CancellationContext {
  /** Of the venue. */
  timeZone: string;
  performances: readonly {
    startsAt: string;
    state?: 'scheduled' | 'cancelled';
  }[];
  /** When sales begin; ISO 8601. */
  opensAt?: string;
}

/** The first booking there can be, for the next performance; undefined when there is none. */
export function firstBooking(
  policy: CancellationPolicy,
  { timeZone, performances, opensAt }: CancellationContext,
  now: Date,
): CancellableBooking | undefined {
  const starts = performances
    .filter(({ state }) => state !== 'cancelled')
    .map(({ startsAt }) => Date.parse(startsAt))
    .filter(startsAt => startsAt > now.getTime());
  if (starts.length === 0) return undefined;
  const opens = opensAt ? Date.parse(opensAt) : 0;
  return {
    policy,
    timeZone,
    startsAt: new Date(Math.min(...starts)).toISOString(),
    bookedAt: new Date(Math.max(opens, now.getTime())).toISOString(),
  };
}
