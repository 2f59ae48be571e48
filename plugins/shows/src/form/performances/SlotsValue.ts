import {
  MAX_PERFORMANCES,
  toInstant,
  type Performance,
} from '@marquee/plugin-ticketing-common';

const DAY_MS = 24 * 60 * 60_000;
/** Most days of a range: what is longer is opened as another show. */
const MAX_DAYS = 366;

/** From which times of entry are made, as the venue's clocks and calendar show it. */
export interface SlotRules {
  /** First and last day, `YYYY-MM-DD`; '' while not complete. */
  from: string;
  to: string;
  /** Days on which it is open; 0 is Sunday. */
  weekdays: number[];
  /** `HH:mm`; the last entry ends when it closes. */
  opens: string;
  closes: string;
  /** From the begin of one entry to the next, in minutes. */
  everyMinutes: number;
  /** How long people of one slot are let in, in minutes. */
  entryMinutes: number;
}

/** The slots of a show of timed entry, and the zone in which they were typed. */
export interface SlotsValue {
  timeZone: string;
  rules: SlotRules;
  /** Begins of slots that were taken out, `YYYY-MM-DDTHH:mm`. */
  removed: string[];
  /** The slots that are sold. */
  dates: Pick<Performance, 'id' | 'startsAt' | 'endsAt'>[];
}

/** What keeps slots from being sold. */
export type SlotFault =
  | 'days'
  | 'order'
  | 'hours'
  | 'minutes'
  | 'none'
  | 'past'
  | 'tooMany';

/** Open every day but Monday, from ten to six, in by half hours. */
export const FIRST_RULES: SlotRules = {
  from: '',
  to: '',
  weekdays: [0, 2, 3, 4, 5, 6],
  opens: '10:00',
  closes: '18:00',
  everyMinutes: 30,
  entryMinutes: 30,
};

/** Begins of all slots that rules make, `YYYY-MM-DDTHH:mm`, at most one more than can be sold. */
export function slotBegins(rules: SlotRules): string[] {
  const first = Date.parse(`${rules.from}T00:00Z`);
  const last = Date.parse(`${rules.to}T00:00Z`);
  const begins: string[] = [];
  const times = timesOfDay(rules);
  if (!(last - first < MAX_DAYS * DAY_MS)) return [];
  for (let day = first; day <= last; day += DAY_MS) {
    if (!rules.weekdays.includes(new Date(day).getUTCDay())) continue;
    const date = new Date(day).toISOString().slice(0, 10);
    for (const time of times) {
      begins.push(`${date}T${time}`);
      if (begins.length > MAX_PERFORMANCES) return begins;
    }
  }
  return begins;
}

function timesOfDay(rules: SlotRules): string[] {
  const { everyMinutes, entryMinutes } = rules;
  const opens = minutesOf(rules.opens);
  const closes = minutesOf(rules.closes);
  if (!(everyMinutes >= 5 && entryMinutes >= 5 && closes > opens)) return [];
  const times: string[] = [];
  for (let at = opens; at + entryMinutes <= closes; at += everyMinutes) {
    const hours = `${Math.floor(at / 60)}`.padStart(2, '0');
    times.push(`${hours}:${`${at % 60}`.padStart(2, '0')}`);
  }
  return times;
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Makes the slots; those that summer time skips or brings twice are made once or not at all. */
export function slotsOf(typed: Omit<SlotsValue, 'dates'>): SlotsValue {
  const { timeZone, rules, removed } = typed;
  const dates = slotBegins(rules)
    .filter(begin => !removed.includes(begin))
    .flatMap(begin => {
      const startsAt = toInstant(begin, timeZone);
      if (!startsAt) return [];
      const ends = Date.parse(startsAt) + rules.entryMinutes * 60_000;
      return [
        {
          id: begin.replace(/[-:]/g, '').replace('T', '-'),
          startsAt,
          endsAt: new Date(ends).toISOString(),
        },
      ];
    });
  return { ...typed, dates };
}

/** The first thing that keeps slots from being sold, if any. */
export function findSlotFault(
  { rules, dates }: Pick<SlotsValue, 'rules' | 'dates'>,
  now: Date,
): SlotFault | undefined {
  const { from, to, everyMinutes, entryMinutes } = rules;
  if (!from || !to) return 'days';
  if (to < from) return 'order';
  if (!(minutesOf(rules.closes) > minutesOf(rules.opens))) return 'hours';
  if (!(everyMinutes >= 5 && entryMinutes >= 5)) return 'minutes';
  if (dates.length === 0) return 'none';
  if (dates.length > MAX_PERFORMANCES) return 'tooMany';
  return dates.some(({ startsAt }) => new Date(startsAt) <= now)
    ? 'past'
    : undefined;
}
