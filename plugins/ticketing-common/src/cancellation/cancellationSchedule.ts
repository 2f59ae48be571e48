import {
  addDays,
  CalendarDate,
  clockOn,
  dateAt,
  SATURDAY,
  startOfDay,
  weekdayOf,
} from '../time/venueCalendar';
import { FeeRule } from './cancellationFee';
import type {
  BookingFeeRefund,
  BookingWindow,
  CancellationPolicy,
  DeadlineRule,
} from './cancellationPolicy';
import { cancellationRules } from './cancellationRules';

/** What of a booking decides when cancelling it costs what. Instants are ISO 8601. */
export interface CancellableBooking {
  policy: CancellationPolicy;
  /** IANA time zone of the venue: days and hours of the rules are those of its calendar. */
  timeZone: string;
  /** Begin of the performance. */
  startsAt: string;
  /** The moment of the booking; before booking, the present moment. */
  bookedAt: string;
}

/**
 * Rules put on the calendar for one booking. All ends are moments in ms since
 * 1970 and exclusive: at the end, the rule holds no longer.
 */
export interface CancellationSchedule {
  bookedAt: number;
  /** From here on nobody can cancel. */
  deadline: number;
  /** The first of them that has not ended holds; in order of their ends. */
  steps: (FeeRule & { daysBefore: number; until: number })[];
  graceUntil: number;
  /** `while-free`: as long as cancelling costs nothing. */
  bookingFeeUntil: number | 'while-free';
}

/** Puts the rules of a policy on the calendar for one booking. */
export function cancellationSchedule(
  booking: CancellableBooking,
): CancellationSchedule {
  const { policy, timeZone } = booking;
  const { grace, ...rules } = cancellationRules(policy);
  const startsAt = Date.parse(booking.startsAt);
  const bookedAt = Date.parse(booking.bookedAt);
  const lastDay = dateAt(startsAt, timeZone);

  /** When there are fewer days to go than that. */
  const fewerThan = (days: number) =>
    startOfDay(addDays(lastDay, 1 - days), timeZone);
  const endOf = (window: BookingWindow) => windowEnd(window, booking);

  const steps = [...rules.steps]
    .sort((a, b) => b.daysBefore - a.daysBefore)
    .map(step => ({ ...step, until: fewerThan(step.daysBefore) }));
  return {
    bookedAt,
    deadline: Math.min(
      startsAt,
      steps[steps.length - 1]?.until ?? bookedAt,
      deadlineMoment(rules.deadline, lastDay, timeZone),
    ),
    steps,
    graceUntil: grace
      ? Math.min(endOf(grace.window), fewerThan(grace.daysBefore))
      : bookedAt,
    bookingFeeUntil: bookingFeeEnd(rules.bookingFee, endOf),
  };
}

function windowEnd(
  window: BookingWindow,
  { bookedAt, timeZone }: CancellableBooking,
): number {
  const booked = Date.parse(bookedAt);
  if (window.type === 'hours') return booked + window.hours * 3_600_000;
  const after = addDays(dateAt(booked, timeZone), window.days + 1);
  return startOfDay(after, timeZone);
}

function deadlineMoment(
  rule: DeadlineRule,
  lastDay: CalendarDate,
  timeZone: string,
): number {
  if (rule.type === 'start') return Infinity;
  const { at, atOnSaturday = at } = rule;
  const day = addDays(lastDay, -rule.daysBefore);
  const clock = weekdayOf(day) === SATURDAY ? atOnSaturday : at;
  return clockOn(day, clock, timeZone);
}

function bookingFeeEnd(
  rule: BookingFeeRefund,
  endOf: (window: BookingWindow) => number,
): number | 'while-free' {
  switch (rule.type) {
    case 'always':
      return Infinity;
    case 'while-free':
      return 'while-free';
    case 'within':
      return endOf(rule.window);
    case 'never':
      return -Infinity;
    default:
      throw new Error(`Unknown rule ${rule satisfies never}`);
  }
}
