import { useCallback, useRef } from 'react';
import {
  zonesOf,
  type CountedSeating,
  type ZonesValue,
} from '../zones/ZonesValue';
import { isZones, type PlacesValue } from './PlacesValue';
import { DEFAULT_CURRENCY } from './SeatingPlanValue';

/**
 * Gives the zones to begin with in a way of selling: those that were typed before,
 * or one that is called as in `names`. That name follows the way until it is changed.
 */
export function useZonesFor(
  value: PlacesValue | undefined,
  names: Record<CountedSeating, string>,
): (seating: CountedSeating) => ZonesValue {
  const typed = useRef<ZonesValue>();
  if (value && isZones(value)) typed.current = value;
  const known = useRef(names);
  known.current = names;
  const currency = value?.currency ?? DEFAULT_CURRENCY;
  return useCallback(
    seating => {
      const name = known.current[seating];
      const drafts = typed.current?.drafts ?? [
        { id: 'zone-1', name, standing: true },
      ];
      const given = Object.values(known.current);
      return zonesOf({
        seating,
        currency: typed.current?.currency ?? currency,
        drafts: drafts.map(draft =>
          given.includes(draft.name) ? { ...draft, name } : draft,
        ),
      });
    },
    [currency],
  );
}
