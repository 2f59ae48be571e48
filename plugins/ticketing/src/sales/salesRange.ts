import type { SalesQuery } from '@marquee/plugin-ticketing-common';

/** Times that sales are looked at, by the days of the venue. */
export const RANGES = ['today', 'week', 'month', 'all'] as const;
/** One of {@link RANGES}. */
export type Range = (typeof RANGES)[number];

const DAYS: Record<Exclude<Range, 'all'>, number> = {
  today: 1,
  week: 7,
  month: 30,
};

/**
 * What is asked of the box office: the last days on the venue's clocks, today among them.
 *
 * @param options.now - ms since 1970
 */
export function salesQueryOf(
  range: Range,
  options: { timeZone: string; now: number },
): Partial<SalesQuery> {
  const { timeZone, now } = options;
  const bucket = range === 'today' ? 'hour' : 'day';
  if (range === 'all') return { bucket };
  const today = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
  const from = new Date(`${today}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() - DAYS[range] + 1);
  return { bucket, from: from.toISOString().slice(0, 10) };
}
