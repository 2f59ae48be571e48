import { seatLabel } from '@marquee/plugin-ticketing-common';
import {
  chooseInZones,
  layOutZones,
  SellingWay,
} from '@marquee/plugin-ticketing-node';

/**
 * Places of zones, sold by counting. People who stand get a number, by which they
 * are let in; where they sit as they like there is none to look for.
 */
export const zones: SellingWay = {
  id: 'zones',
  layOut: layOutZones,
  looksAtHouse: () => false,
  choose: chooseInZones,
  houseRule: () => undefined,
  label(geometry, place) {
    const label = seatLabel(geometry, place);
    const zone = geometry.sections.find(({ name }) => name === label.section);
    return zone?.standing ? label : { ...label, number: '' };
  },
};
