import {
  CancellableBooking,
  cancellationSchedule,
} from './cancellationSchedule';
import { CancellationCharge, chargeAt } from './chargeAt';

/** What cancelling costs from one instant until another. */
export interface CancellationTerm extends CancellationCharge {
  /** ISO 8601, inclusive. */
  from: string;
  /** ISO 8601, exclusive. */
  until: string;
}

/**
 * The dated terms of a booking, from the booking until nobody can cancel any
 * more, without gaps. Before booking: with the present moment as `bookedAt`. Empty when it
 * is too late from the beginning.
 */
export function cancellationTerms(
  booking: CancellableBooking,
): CancellationTerm[] {
  const schedule = cancellationSchedule(booking);
  const { bookedAt, deadline, steps, graceUntil, bookingFeeUntil } = schedule;
  const changes = [
    bookedAt,
    graceUntil,
    ...steps.map(({ until }) => until),
    ...(bookingFeeUntil === 'while-free' ? [] : [bookingFeeUntil]),
  ]
    .filter(moment => moment >= bookedAt && moment < deadline)
    .sort((a, b) => a - b);

  const terms: CancellationTerm[] = [];
  for (const moment of changes) {
    const charge = chargeAt(schedule, moment);
    const last = terms[terms.length - 1];
    if (charge && !(last && isSame(last, charge))) {
      const from = isoOf(moment);
      if (last) last.until = from;
      terms.push({ from, until: isoOf(deadline), ...charge });
    }
  }
  return terms;
}

/** From when on a booking cannot be cancelled any more; ISO 8601. May be before the booking. */
export function cancellationDeadline(booking: CancellableBooking): string {
  return isoOf(cancellationSchedule(booking).deadline);
}

function isSame(a: CancellationCharge, b: CancellationCharge): boolean {
  return (
    a.rule === b.rule &&
    a.feePercent === b.feePercent &&
    a.feeAmount === b.feeAmount &&
    a.bookingFeeRefunded === b.bookingFeeRefunded
  );
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString();
}
