import { InputError } from '@backstage/errors';
import {
  planGeometry,
  seatGuids,
  seatLabel,
} from '@marquee/plugin-ticketing-common';
import { assertPriced, SellingWay } from '@marquee/plugin-ticketing-node';

/** Numbered seats of a plan, picked one by one. */
export const reservedSeating: SellingWay = {
  id: 'reserved-seating',
  layOut(places, facts) {
    if (places.type !== 'seats') {
      throw new InputError(
        'places.type: this box office sells seats of a plan',
      );
    }
    assertPriced(places, facts);
    const { plan } = places;
    return { geometry: planGeometry(plan, ''), guids: seatGuids(plan) };
  },
  looksAtHouse: () => false,
  choose(wish, { geometry }) {
    if (!('seats' in wish)) {
      throw new InputError('seats: this show is sold by its seats');
    }
    const seats = [...new Set(wish.seats)].sort((a, b) => a - b);
    if (seats[seats.length - 1] >= geometry.seats.number.length) {
      throw new InputError('seats: the seating plan has no such seat');
    }
    return { type: 'seats', seats };
  },
  label: seatLabel,
};
