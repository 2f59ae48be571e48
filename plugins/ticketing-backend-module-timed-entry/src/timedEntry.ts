import { InputError } from '@backstage/errors';
import { seatLabel, ShowFacts } from '@marquee/plugin-ticketing-common';
import {
  chooseInZones,
  layOutZones,
  SellingWay,
} from '@marquee/plugin-ticketing-node';

function assertSlots({ performances }: ShowFacts) {
  performances.forEach(({ startsAt, endsAt }, index) => {
    if (endsAt && Date.parse(endsAt) <= Date.parse(startsAt)) {
      const path = `facts.performances.${index}.endsAt`;
      throw new InputError(`${path}: entry ends before it begins`);
    }
  });
}

/** Entry at set times: each performance is a slot, its zones are kinds of tickets. */
export const timedEntry: SellingWay = {
  id: 'timed-entry',
  layOut(places, facts) {
    assertSlots(facts);
    return layOutZones(places, facts);
  },
  looksAtHouse: () => false,
  choose: chooseInZones,
  houseRule: () => undefined,
  // Nobody has to look for a place, so none has a number.
  label: (geometry, place) => ({ ...seatLabel(geometry, place), number: '' }),
};
