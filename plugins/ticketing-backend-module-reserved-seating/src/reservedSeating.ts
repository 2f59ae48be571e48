import { InputError } from '@backstage/errors';
import {
  planGeometry,
  seatGuids,
  seatLabel,
} from '@marquee/plugin-ticketing-common';
import { assertPriced, SellingWay } from '@marquee/plugin-ticketing-node';
import { chooseBest } from './chooseBest';
import { chooseSeats } from './chooseSeats';
import { seatsTogether } from './seatsTogether';

/** Numbered seats of a plan: picked one by one, or the best there are. */
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
  looksAtHouse: wish => 'best' in wish,
  choose(wish, stage) {
    if ('seats' in wish) return chooseSeats(wish.seats, stage);
    if ('best' in wish) return chooseBest(wish.best, stage);
    throw new InputError('zones: this show is sold by its seats');
  },
  houseRule: seatsTogether,
  label: seatLabel,
};
