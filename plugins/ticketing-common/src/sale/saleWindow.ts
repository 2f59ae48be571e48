import type { Performance } from '../api/show';
import type { Sale } from './sale';

/**
 * How a performance sells by its dates alone. `closed`: no more sales, but not
 * over. `ended`: begun, or for a slot of timed entry: nobody is let in any more.
 */
export type SaleWindowState =
  | 'not-open'
  | 'open'
  | 'closed'
  | 'ended'
  | 'cancelled';

/** The state of a performance, and when it changes next; ISO 8601. */
export interface SaleWindow {
  state: SaleWindowState;
  /** Absent when nothing changes any more. */
  nextChange?: string;
}

/** What the dates of a performance say of its sale. */
type DatedPerformance = Pick<Performance, 'startsAt' | 'endsAt' | 'state'>;

/**
 * When sales of a performance close, in ms since 1970: so many minutes before it
 * begins, else at its begin; a slot of timed entry sells as long as people are let in.
 */
export function saleCloses(
  sale: Sale,
  { startsAt, endsAt = startsAt }: DatedPerformance,
): number {
  const { closesMinutesBefore } = sale;
  return closesMinutesBefore > 0
    ? Date.parse(startsAt) - closesMinutesBefore * 60_000
    : Date.parse(endsAt);
}

/** Whether tickets of a performance are sold at `now` (ISO 8601). */
export function saleWindow(options: {
  sale: Sale;
  performance: DatedPerformance;
  now: string;
}): SaleWindow {
  const { sale, performance } = options;
  if (performance.state === 'cancelled') return { state: 'cancelled' };

  const now = Date.parse(options.now);
  const over = Date.parse(performance.endsAt ?? performance.startsAt);
  const closesAt = saleCloses(sale, performance);
  const opensAt = sale.opensAt ? Date.parse(sale.opensAt) : -Infinity;
  const until = (state: SaleWindowState, moment: number): SaleWindow => ({
    state,
    nextChange: new Date(moment).toISOString(),
  });
  if (now >= over) return { state: 'ended' };
  if (now >= closesAt) return until('closed', over);
  // Sales that would open after they close never do.
  if (now < opensAt) return until('not-open', Math.min(opensAt, closesAt));
  return until('open', closesAt);
}
