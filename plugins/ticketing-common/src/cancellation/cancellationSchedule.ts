import {
  addDays,
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
  const rules = cancellationRules(policy);
  const startsAt = Date.parse(booking.startsAt);
  const bookedAt = Date.parse(booking.bookedAt);
  const lastDay = dateAt(startsAt, timeZone);

  /** When there are fewer days to go than that. */
  const fewerThan = (days: number) =>
    startOfDay(addDays(lastDay, 1 - days), timeZone);
  const endOf = (window: BookingWindow) => {
    if (window.type === 'hours') return bookedAt + window.hours * 3_600_000;
    const after = addDays(dateAt(bookedAt, timeZone), window.days + 1);
    return startOfDay(after, timeZone);
  };

  const steps = [...rules.steps]
    .sort((a, b) => b.daysBefore - a.daysBefore)
    .map(step => ({ ...step, until: fewerThan(step.daysBefore) }));
  const { grace } = rules;
  return {
    bookedAt,
    deadline: Math.min(
      startsAt,
      steps[steps.length - 1]?.until ?? bookedAt,
      deadlineMoment(rules.deadline),
    ),
    steps,
    graceUntil: grace
      ? Math.min(endOf(grace.window), fewerThan(grace.daysBefore))
      : bookedAt,
    bookingFeeUntil: bookingFeeMoment(rules.bookingFee),
  };

  function deadlineMoment(rule: DeadlineRule): number {
    if (rule.type === 'start') return startsAt;
    const day = addDays(lastDay, -rule.daysBefore);
    const { at, atOnSaturday = at } = rule;
    return clockOn(
      day,
      weekdayOf(day) === SATURDAY ? atOnSaturday : at,
      timeZone,
    );
  }

  function bookingFeeMoment(rule: BookingFeeRefund): number | 'while-free' {
    switch (rule.type) {
      case 'always':
        return startsAt;
      case 'while-free':
        return 'while-free';
      case 'within':
        return endOf(rule.window);
      case 'never':
        return bookedAt;
      default:
        throw new Error(`Unknown rule ${rule satisfies never}`);
    }
  }
}
