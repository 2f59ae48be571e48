import { InputError } from '@backstage/errors';
import {
  findZonesFault,
  Places,
  ShowFacts,
  zoneGuids,
  zonesGeometry,
} from '@marquee/plugin-ticketing-common';
import { assertPriced } from './assertPriced';
import { Layout } from './SellingWay';

/**
 * Numbers the places of zones.
 *
 * @throws InputError when they are no zones, or have a fault
 */
export function layOutZones(places: Places, facts: ShowFacts): Layout {
  if (places.type !== 'zones') {
    throw new InputError('places.type: this box office sells places of zones');
  }
  const { zones } = places;
  const fault = findZonesFault(zones);
  if (fault) {
    throw new InputError(`places.zones.${fault.path}: ${fault.message}`);
  }
  assertPriced(places, facts);
  return { geometry: zonesGeometry(zones, ''), guids: zoneGuids(zones) };
}
