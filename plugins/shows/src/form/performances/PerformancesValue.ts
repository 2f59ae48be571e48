import { toInstant, type Performance } from '@marquee/plugin-ticketing-common';

const DAY_MS = 24 * 60 * 60_000;

/** The dates of a show, and the zone in which they were typed. */
export interface PerformancesValue {
  timeZone: string;
  /** What was typed, `YYYY-MM-DDTHH:mm` on the venue's clocks; '' while not complete. */
  locals: string[];
  /** The complete ones of `locals`, in their order. */
  dates: Pick<Performance, 'id' | 'startsAt'>[];
}

/** What is wrong with the date at `index`. */
export interface DateFault {
  fault: 'incomplete' | 'past' | 'twice';
  index: number;
}

/** Turns what was typed into moments. */
export function performancesOf(
  locals: string[],
  timeZone: string,
): PerformancesValue {
  const dates = locals.flatMap(local => {
    const startsAt = toInstant(local, timeZone);
    return startsAt
      ? [{ id: local.replace(/[-:]/g, '').replace('T', '-'), startsAt }]
      : [];
  });
  return { timeZone, locals, dates };
}

/** The same hour on the day after the last date, to be changed from there; '' when that is not complete. */
export function nextLocal(locals: string[]): string {
  const last = toInstant(locals[locals.length - 1] ?? '', 'UTC');
  if (!last) {
    return '';
  }
  return new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 16);
}

/** The first date that cannot be sold, if any. */
export function findDateFault(
  value: Pick<PerformancesValue, 'locals' | 'timeZone'>,
  now: Date,
): DateFault | undefined {
  const instants = value.locals.map(local => toInstant(local, value.timeZone));
  for (const [index, instant] of instants.entries()) {
    if (!instant) return { fault: 'incomplete', index };
    if (new Date(instant) <= now) return { fault: 'past', index };
    if (instants.indexOf(instant) < index) return { fault: 'twice', index };
  }
  return undefined;
}
