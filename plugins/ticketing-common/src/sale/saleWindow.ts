import type { Performance } from '../api/show';
import type { Sale } from './sale';

/**
 * How a performance sells by its dates alone. `closed`: no more sales, but not
 * begun. `ended`: begun.
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

/** Whether tickets of a performance are sold at `now` (ISO 8601). */
export function saleWindow(options: {
  sale: Sale;
  performance: Pick<Performance, 'startsAt' | 'state'>;
  now: string;
}): SaleWindow {
  const { sale, performance } = options;
  if (performance.state === 'cancelled') return { state: 'cancelled' };

  const now = Date.parse(options.now);
  const startsAt = Date.parse(performance.startsAt);
  const closesAt = startsAt - sale.closesMinutesBefore * 60_000;
  const opensAt = sale.opensAt ? Date.parse(sale.opensAt) : -Infinity;
  const until = (state: SaleWindowState, moment: number): SaleWindow => ({
    state,
    nextChange: new Date(moment).toISOString(),
  });
  if (now >= startsAt) return { state: 'ended' };
  if (now >= closesAt) return until('closed', startsAt);
  // Sales that would open after they close never do.
  if (now < opensAt) return until('not-open', Math.min(opensAt, closesAt));
  return until('open', closesAt);
}
