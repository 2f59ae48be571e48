import type { Seating } from '@marquee/plugin-container-pool-common';
import {
  findZonesFault,
  MAX_SEATS,
  type Currency,
  type Zone,
} from '@marquee/plugin-ticketing-common';
import type { PricedCategory } from '../seatingPlan/SeatingPlanValue';

/** Most zones that the form takes: each has a price of its own. */
export const MAX_ZONES = 20;

const COLORS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#8e44ad',
];

/** Ways of selling in which places are counted. */
export type CountedSeating = Exclude<Seating, 'reserved'>;

/** A zone while it is being filled in. */
export interface ZoneDraft {
  id: string;
  name: string;
  standing: boolean;
  capacity?: number;
  /** In the smallest unit of the currency. */
  price?: number;
}

/** The zones of a show, and what a place in each costs. */
export interface ZonesValue {
  /** The way of selling that the rest was made for. */
  seating: CountedSeating;
  /** What was typed; more than one also while free seating uses only the first. */
  drafts: ZoneDraft[];
  /** The complete ones of what was typed. */
  reference: { type: 'zones'; zones: Zone[] };
  currency: Currency;
  /** One for each zone, in their order. */
  priceCategories: PricedCategory[];
}

/** What is wrong with the zone at `index`. */
export interface ZoneFault {
  fault: 'name' | 'capacity' | 'price' | 'twice' | 'tooMany';
  index: number;
}

/** The drafts that a way of selling uses: where everybody sits as they like there is one. */
export function usedDrafts(value: Pick<ZonesValue, 'seating' | 'drafts'>) {
  return value.seating === 'free' ? value.drafts.slice(0, 1) : value.drafts;
}

/** Turns what was typed into zones and prices. */
export function zonesOf(
  typed: Pick<ZonesValue, 'seating' | 'drafts' | 'currency'>,
): ZonesValue {
  const used = usedDrafts(typed);
  const zones = used.flatMap(({ id, name, standing, capacity }) =>
    name.trim() && capacity
      ? [
          {
            id,
            name: name.trim(),
            category: id,
            capacity,
            standing: standing && typed.seating === 'zones',
          },
        ]
      : [],
  );
  return {
    ...typed,
    reference: { type: 'zones', zones },
    priceCategories: used.map(({ id, name, price }, index) => ({
      id,
      name: name.trim(),
      color: COLORS[index % COLORS.length],
      ...(price !== undefined && { price }),
    })),
  };
}

/** All places of the zones that are complete. */
export function capacityOf(value: Pick<ZonesValue, 'reference'>): number {
  return value.reference.zones.reduce((sum, zone) => sum + zone.capacity, 0);
}

/** A zone that is still empty, of an id that no other has. */
export function nextZone(drafts: readonly ZoneDraft[]): ZoneDraft {
  let number = drafts.length + 1;
  const taken = new Set(drafts.map(({ id }) => id));
  while (taken.has(`zone-${number}`)) number += 1;
  return { id: `zone-${number}`, name: '', standing: false };
}

/** The first thing that keeps zones from being sold, if any. */
export function findZoneFault(value: ZonesValue): ZoneFault | undefined {
  const used = usedDrafts(value);
  for (const [index, { name, capacity, price }] of used.entries()) {
    if (!name.trim()) return { fault: 'name', index };
    if (!capacity || capacity > MAX_SEATS) return { fault: 'capacity', index };
    if (price === undefined) return { fault: 'price', index };
  }
  const found = findZonesFault(value.reference.zones);
  if (!found) return undefined;
  const [index, member] = found.path.split('.');
  const fault = member === 'capacity' ? 'tooMany' : 'twice';
  return { fault, index: Number(index) };
}
