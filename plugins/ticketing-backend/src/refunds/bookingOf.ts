import { CancellableBooking } from '@marquee/plugin-ticketing-common';
import { Offer } from '../sales/Catalogue';
import { StoredOrder } from '../stores/StoredOrder';

/**
 * What decides on the cancellation of an order: the rules that its buyer agreed to,
 * and the date as it is now, for a performance may have been moved.
 */
export function bookingOf(
  { facts }: Pick<Offer, 'facts'>,
  order: Pick<StoredOrder, 'cancellation' | 'createdAt' | 'performance'>,
): CancellableBooking {
  const performance = facts.performances.find(
    ({ id }) => id === order.performance,
  );
  const bookedAt = order.createdAt.toISOString();
  return {
    policy: order.cancellation ?? facts.cancellation,
    timeZone: facts.venue.timeZone,
    // One that is no more has no date: nothing of it can be cancelled.
    startsAt: performance?.startsAt ?? bookedAt,
    bookedAt,
  };
}
