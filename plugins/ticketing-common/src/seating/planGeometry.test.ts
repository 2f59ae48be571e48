import { planGeometrySchema } from '../api/plan';
import { bundledSeatingPlan } from './bundled';
import { parseSeatingPlan } from './parseSeatingPlan';
import { planGeometry, seatGuids } from './planGeometry';
import { seatLabel } from './seatLabel';
import { SeatingPlan } from './seatingPlan';

const row = (name: string, y: number, seats: number) => ({
  row_number: name,
  position: { x: 5, y },
  seats: Array.from({ length: seats }, (_, i) => ({
    seat_guid: `${name}-${i}`,
    seat_number: String(i + 1),
    position: { x: i * 25, y: 0.4 },
    category: i === 0 ? 'R' : 'S',
  })),
});

function plan(zones: object[]): SeatingPlan {
  const parsed = parseSeatingPlan({
    name: 'Hall',
    categories: [{ name: 'R' }, { name: 'S' }],
    size: { width: 400, height: 300 },
    zones,
  });
  if (parsed.type === 'fault') throw new Error(parsed.message);
  return parsed.plan;
}

const hall = plan([
  {
    name: 'Left',
    position: { x: 100, y: 50 },
    rows: [row('A', 0, 3), row('empty', 10, 0), row('B', 30, 4)],
    areas: [
      {
        shape: 'rectangle',
        position: { x: -10, y: -40 },
        rectangle: { width: 80, height: 20 },
        rotation: 90,
        color: '#222222',
        text: { text: 'Stage', position: { x: 40, y: 10 } },
      },
    ],
  },
  { name: 'nobody', position: { x: 0, y: 0 }, rows: [] },
  { name: 'Box', position: { x: 0, y: 200 }, rows: [row('C', 0, 1)] },
]);

describe('planGeometry', () => {
  const geometry = planGeometry(hall, 'digest');

  it('adds up the positions of zone, row and seat to integers', () => {
    expect(geometry.seats.x.slice(0, 3)).toEqual([105, 130, 155]);
    expect(geometry.seats.y).toEqual([50, 50, 50, 80, 80, 80, 80, 200]);
  });

  it('numbers seats zone by zone and row by row, leaving out what is empty', () => {
    expect(geometry.rows).toEqual([
      { section: 0, name: 'A', firstSeat: 0, seatCount: 3 },
      { section: 0, name: 'B', firstSeat: 3, seatCount: 4 },
      { section: 1, name: 'C', firstSeat: 7, seatCount: 1 },
    ]);
    expect(geometry.sections.map(({ name }) => name)).toEqual(['Left', 'Box']);
    expect(seatGuids(hall)).toHaveLength(geometry.seats.x.length);
  });

  it('gives a section of one seat an outline that can be seen', () => {
    expect(geometry.sections[1].outline).toHaveLength(4);
  });

  it('turns a rotated rectangle around its position and keeps its text', () => {
    expect(geometry.decorations).toEqual([
      {
        kind: 'polygon',
        points: [
          [90, 10],
          [90, 90],
          [70, 90],
          [70, 10],
        ],
        color: '#222222',
      },
      { kind: 'text', points: [[130, 20]], text: 'Stage', color: '#333333' },
    ]);
  });

  it('says nothing of features where there are none, so that digests stay', () => {
    expect(geometry).not.toHaveProperty('features');
  });

  it('lists what is special about seats', () => {
    const special = [
      { access: 'wheelchair' },
      { access: 'companion' },
      { access: 'step-free', view: 'restricted' },
      { view: 'restricted', viewNote: 'pillar' },
      undefined,
      { view: 'restricted' },
    ];
    const seats = special.map((marquee, i) => ({
      seat_guid: `${i}`,
      seat_number: `${i}`,
      position: { x: i * 25, y: 0 },
      category: 'R',
      marquee,
    }));
    const zone = { position: { x: 0, y: 0 }, rows: [row('Z', 0, 1)] };
    const marked = plan([
      zone,
      { ...zone, rows: [{ row_number: 'A', seats }] },
    ]);
    expect(planGeometry(marked, '').features).toEqual({
      wheelchair: [1],
      companion: [2],
      stepFree: [3],
      restricted: [{ seats: [3, 6] }, { note: 'pillar', seats: [4] }],
    });
  });

  it('names seats', () => {
    expect(seatLabel(geometry, 3)).toEqual({
      section: 'Left',
      row: 'B',
      number: '1',
      category: 'R',
    });
    expect(seatLabel(geometry, 7).section).toBe('Box');
    expect(() => seatLabel(geometry, 8)).toThrow(RangeError);
  });

  it.each(['theatre', 'arena', 'stadium'] as const)(
    'draws the %s within the contract, every outline around its seats',
    name => {
      const bundled = planGeometry(bundledSeatingPlan(name), 'd');
      expect(planGeometrySchema.parse(bundled)).toEqual(bundled);
      for (const { outline, firstSeat, seatCount } of bundled.sections) {
        const xs = outline.map(([x]) => x);
        const seats = bundled.seats.x.slice(firstSeat, firstSeat + seatCount);
        expect(Math.min(...seats)).toBeGreaterThanOrEqual(Math.min(...xs));
        expect(Math.max(...seats)).toBeLessThanOrEqual(Math.max(...xs));
      }
    },
  );
});
