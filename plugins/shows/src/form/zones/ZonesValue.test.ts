import { zonesSchema } from '@marquee/plugin-ticketing-common';
import {
  capacityOf,
  findZoneFault,
  nextZone,
  zonesOf,
  type CountedSeating,
  type ZoneDraft,
} from './ZonesValue';

const standing: ZoneDraft = {
  id: 'zone-1',
  name: 'Standing',
  standing: true,
  capacity: 300,
  price: 50_000,
};
const balcony: ZoneDraft = {
  id: 'zone-2',
  name: 'Balcony',
  standing: false,
  capacity: 80,
  price: 70_000,
};
const value = (drafts: ZoneDraft[], seating: CountedSeating = 'zones') =>
  zonesOf({ drafts, seating, currency: 'KRW' });

describe('zonesOf', () => {
  it('makes zones that the box office takes, each with a price category of its own', () => {
    const { reference, priceCategories } = value([standing, balcony]);
    expect(zonesSchema.parse(reference.zones)).toEqual([
      {
        id: 'zone-1',
        name: 'Standing',
        category: 'zone-1',
        capacity: 300,
        standing: true,
      },
      expect.objectContaining({ category: 'zone-2', standing: false }),
    ]);
    expect(priceCategories).toMatchObject([
      { id: 'zone-1', name: 'Standing', price: 50_000 },
      { id: 'zone-2', name: 'Balcony', price: 70_000 },
    ]);
  });

  it.each([
    ['zones', 380, true],
    ['free', 300, false],
    ['timed', 380, false],
  ] as const)(
    'sold as %s has %i places; people stand: %s',
    (seating, places, stands) => {
      const made = value([standing, balcony], seating);
      expect(capacityOf(made)).toBe(places);
      expect(made.reference.zones[0].standing).toBe(stands);
      // What is not used now is kept for coming back.
      expect(made.drafts).toHaveLength(2);
    },
  );
});

describe('findZoneFault', () => {
  it.each([
    [[standing, balcony], undefined],
    [[{ ...standing, name: ' ' }], { fault: 'name', index: 0 }],
    [
      [standing, { ...balcony, capacity: undefined }],
      { fault: 'capacity', index: 1 },
    ],
    [[{ ...standing, capacity: 100_001 }], { fault: 'capacity', index: 0 }],
    [[{ ...standing, price: undefined }], { fault: 'price', index: 0 }],
    [
      [standing, { ...balcony, name: 'Standing' }],
      { fault: 'twice', index: 1 },
    ],
    [
      [standing, { ...balcony, capacity: 99_701 }],
      { fault: 'tooMany', index: 1 },
    ],
  ])('finds in %j %j', (drafts, fault) => {
    expect(findZoneFault(value(drafts))).toEqual(fault);
  });
});

describe('nextZone', () => {
  it('takes an id that no other zone has', () => {
    expect(nextZone([balcony]).id).toBe('zone-3');
    expect(nextZone([standing]).id).toBe('zone-2');
  });
});
