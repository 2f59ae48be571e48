import { parseSeatingPlan } from '../parseSeatingPlan';
import { seatGuids } from '../planGeometry';
import { VIEW_NOTES } from '../viewNotes';
import { summarizeSeatingPlan } from '../summarizeSeatingPlan';
import {
  BUNDLED_SEATING_PLANS,
  bundledSeatingPlan,
} from './bundledSeatingPlan';

describe('bundledSeatingPlan', () => {
  it.each([
    ['theatre', 950, 1_050],
    ['arena', 11_500, 12_500],
    ['stadium', 50_000, 50_000],
  ] as const)('gives the %s its size', (name, least, most) => {
    const { seatCount } = summarizeSeatingPlan(bundledSeatingPlan(name));
    expect(seatCount).toBeGreaterThanOrEqual(least);
    expect(seatCount).toBeLessThanOrEqual(most);
  });

  it.each([
    ['theatre', 'STAGE'],
    ['arena', 'STAGE'],
    ['stadium', 'PITCH'],
  ] as const)('says what seats of the %s look at', (name, label) => {
    const texts = bundledSeatingPlan(name)
      .zones.flatMap(({ areas }) => areas ?? [])
      .flatMap(({ text }) => (text ? [text.text] : []));
    expect(texts).toEqual([label]);
  });

  describe.each(BUNDLED_SEATING_PLANS)('%s', name => {
    const plan = bundledSeatingPlan(name);

    it('reads back as a plan without a fault', () => {
      expect(parseSeatingPlan(JSON.parse(JSON.stringify(plan)))).toEqual({
        type: 'plan',
        plan,
      });
    });

    it('is the same on every call', () => {
      expect(seatGuids(bundledSeatingPlan(name))).toEqual(seatGuids(plan));
    });

    it('sells seats of all four categories', () => {
      const { categories } = summarizeSeatingPlan(plan);
      expect(categories.map(category => category.name)).toEqual([
        'VIP',
        'R',
        'S',
        'A',
      ]);
    });

    it('has places for wheelchairs with companions at two prices or more', () => {
      const seats = plan.zones.flatMap(z => z.rows).flatMap(r => r.seats);
      const kept = (access: string) =>
        seats.filter(({ marquee }) => marquee?.access === access);
      const wheelchair = kept('wheelchair');
      expect(new Set(wheelchair.map(s => s.category)).size).toBeGreaterThan(1);
      expect(kept('companion')).toHaveLength(wheelchair.length);
      expect(kept('step-free').length).toBeGreaterThan(wheelchair.length);
    });

    it('says from which seats something is hidden, and by what', () => {
      const hidden = plan.zones
        .flatMap(z => z.rows)
        .flatMap(r => r.seats)
        .flatMap(({ marquee }) => (marquee?.view ? [marquee.viewNote] : []));
      expect(hidden.length).toBeGreaterThan(10);
      expect(VIEW_NOTES).toEqual(expect.arrayContaining([...new Set(hidden)]));
    });

    it('puts every seat on the drawing, and no two on the same spot', () => {
      const taken = new Set<number>();
      for (const seat of plan.zones
        .flatMap(z => z.rows)
        .flatMap(r => r.seats)) {
        const { x, y } = seat.position;
        expect(x > 0 && x < plan.size.width).toBe(true);
        expect(y > 0 && y < plan.size.height).toBe(true);
        taken.add(x * 100_000 + y);
      }
      expect(taken.size).toBe(seatGuids(plan).length);
    });
  });
});
