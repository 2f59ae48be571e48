import { planGeometrySchema } from '../api/plan';
import { bundledSeatingPlan } from './bundled';
import { countByCategory, parsePlaces } from './places';
import { seatLabel } from './seatLabel';
import { Zone, zoneGuids, zonesGeometry } from './zones';

const zone = (id: string, more: Partial<Zone> = {}): Zone => ({
  id,
  name: `Zone ${id}`,
  category: 'R',
  capacity: 3,
  standing: true,
  ...more,
});
const zones = [zone('a'), zone('b', { category: 'S', standing: false })];

describe('parsePlaces', () => {
  it('reads zones', () => {
    const json = { type: 'zones', zones };
    expect(parsePlaces(json)).toEqual({ type: 'places', places: json });
  });

  it('reads a seating plan', () => {
    const plan = bundledSeatingPlan('theatre');
    expect(parsePlaces({ type: 'seats', plan })).toMatchObject({
      type: 'places',
      places: { type: 'seats' },
    });
  });

  it.each([
    ['nothing', undefined, ''],
    ['no zones', { type: 'zones', zones: [] }, 'zones'],
    ['a zone of nobody', [zone('a', { capacity: 0 })], 'zones.0.capacity'],
    ['an id twice', [zone('a'), zone('a')], 'zones.1.id'],
    [
      'a name twice',
      [zone('a'), zone('b', { name: 'Zone a' })],
      'zones.1.name',
    ],
    [
      'too many places',
      [zone('a', { capacity: 60_000 }), zone('b', { capacity: 40_001 })],
      'zones.1.capacity',
    ],
    ['a plan with a fault', { type: 'seats', plan: { name: '' } }, 'plan.name'],
  ])('names the place of %s', (_, input, path) => {
    const json = Array.isArray(input) ? { type: 'zones', zones: input } : input;
    expect(parsePlaces(json)).toMatchObject({ type: 'fault', path });
  });
});

describe('zonesGeometry', () => {
  const geometry = zonesGeometry(zones, 'digest');

  it('gives each zone its places in a row', () => {
    expect(planGeometrySchema.parse(geometry)).toEqual(geometry);
    expect(geometry.sections).toMatchObject([
      { name: 'Zone a', standing: true, firstSeat: 0, seatCount: 3 },
      { name: 'Zone b', standing: false, firstSeat: 3, seatCount: 3 },
    ]);
    expect(geometry.seats.number).toEqual(['1', '2', '3', '1', '2', '3']);
  });

  it('names places', () => {
    expect(seatLabel(geometry, 4)).toEqual({
      section: 'Zone b',
      row: '',
      number: '2',
      category: 'S',
    });
    expect(zoneGuids(zones).slice(2, 4)).toEqual(['a-3', 'b-1']);
  });
});

describe('countByCategory', () => {
  it('adds up the zones of a category', () => {
    const more = [...zones, zone('c', { capacity: 10 })];
    expect(countByCategory({ type: 'zones', zones: more })).toEqual([
      { name: 'R', seatCount: 13 },
      { name: 'S', seatCount: 3 },
    ]);
  });
});
