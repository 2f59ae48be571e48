import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { dayOf, shiftDay, weekdayOf } from '../format/days';

type Performance = ShowPage['performances'][number];

/** Performances by the day that the venue's calendar shows, in their order. */
export type ShowDays = ReadonlyMap<string, Performance[]>;

/** Puts performances onto days. */
export function daysOf(
  performances: readonly Performance[],
  timeZone: string,
): ShowDays {
  const days = new Map<string, Performance[]>();
  const inOrder = [...performances].sort((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
  for (const performance of inOrder) {
    const day = dayOf(performance.startsAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), performance]);
  }
  return days;
}

/** The month of a day: `2026-12`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Months in which there is something, in their order. */
export function monthsOf(days: ShowDays): string[] {
  return [...new Set([...days.keys()].map(monthOf))].sort();
}

/** The weeks of a month, from Sunday to Saturday; days of other months are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const sunday = shiftDay(first, -weekdayOf(first));
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = shiftDay(sunday, week * 7 + weekday);
      return monthOf(day) === month ? day : undefined;
    }),
  ).filter(week => week.some(Boolean));
}

/** The day to begin with: the first on which something can be booked, else the next one, else the last. */
export function firstDayOf(days: ShowDays, today: string): string | undefined {
  const all = [...days.keys()].sort();
  const bookable = all.find(day =>
    days.get(day)!.some(({ saleState }) => saleState === 'on-sale'),
  );
  return bookable ?? all.find(day => day >= today) ?? all[all.length - 1];
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/**
 * Where a key leads from a day of the calendar: only days on which something takes
 * place count. Undefined when it leads nowhere.
 */
export function dayByKey(
  days: ShowDays,
  from: string,
  key: string,
): string | undefined {
  const all = [...days.keys()].sort();
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp': {
      const most = shiftDay(from, STEPS[key]);
      return all.filter(day => day <= most).pop();
    }
    case 'ArrowRight':
    case 'ArrowDown': {
      const least = shiftDay(from, STEPS[key]);
      return all.find(day => day >= least);
    }
    case 'Home':
      return all.find(day => monthOf(day) === monthOf(from));
    case 'End':
      return all.filter(day => monthOf(day) === monthOf(from)).pop();
    case 'PageUp':
      return all.filter(day => monthOf(day) < monthOf(from)).pop();
    case 'PageDown':
      return all.find(day => monthOf(day) > monthOf(from));
    default:
      return undefined;
  }
}
