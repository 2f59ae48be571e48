import {
  bundledSeatingPlan,
  ShowFacts,
  showFactsSchema,
  Zone,
} from '@marquee/plugin-ticketing-common';
import { chooseInZones } from './chooseInZones';
import { layOutZones } from './layOutZones';

const facts: ShowFacts = showFactsSchema.parse({
  id: 'rave',
  title: 'Rave',
  genre: 'concert',
  venue: { name: 'Hall', timeZone: 'Asia/Seoul' },
  currency: 'KRW',
  priceCategories: [{ id: 'R', name: 'R', color: '#aa0000', price: 1_000 }],
  performances: [{ id: 'night', startsAt: '2099-05-01T10:30:00Z' }],
});
const zone = (id: string, more: Partial<Zone> = {}): Zone => ({
  id,
  name: id,
  category: 'R',
  capacity: 3,
  standing: true,
  ...more,
});

describe('layOutZones', () => {
  it('numbers the places of all zones', () => {
    const zones = [zone('a'), zone('b')];
    const { geometry, guids } = layOutZones({ type: 'zones', zones }, facts);
    expect(geometry.sections.map(({ firstSeat }) => firstSeat)).toEqual([0, 3]);
    expect(guids).toEqual(['a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'b-3']);
  });

  it.each<[string, Zone[], string]>([
    ['a fault', [zone('a'), zone('a')], 'places.zones.1.id'],
    ['no price', [zone('a', { category: 'S' })], "'S' has no price"],
  ])('refuses zones with %s', (_, zones, message) => {
    expect(() => layOutZones({ type: 'zones', zones }, facts)).toThrow(message);
  });

  it('refuses a seating plan', () => {
    const plan = bundledSeatingPlan('theatre');
    expect(() => layOutZones({ type: 'seats', plan }, facts)).toThrow(
      'places.type',
    );
  });
});

describe('chooseInZones', () => {
  const zones = [zone('a'), zone('b')];
  const { geometry } = layOutZones({ type: 'zones', zones }, facts);

  it('makes a span of each zone, its counts added up', () => {
    const wish = [
      { zone: 1, count: 1 },
      { zone: 0, count: 2 },
      { zone: 1, count: 2 },
    ];
    expect(chooseInZones({ zones: wish }, { geometry })).toEqual({
      type: 'spans',
      spans: [
        { first: 3, seatCount: 3, count: 3 },
        { first: 0, seatCount: 3, count: 2 },
      ],
    });
  });

  it.each([
    ['seats', { seats: [1] }],
    ['a zone that is not there', { zones: [{ zone: 2, count: 1 }] }],
  ])('refuses a wish for %s', (_, wish) => {
    expect(() => chooseInZones(wish, { geometry })).toThrow('zones');
  });
});
