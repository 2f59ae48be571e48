import {
  bundledSeatingPlan,
  planGeometry,
} from '@marquee/plugin-ticketing-common';
import { aPlan } from '../__fixtures__/builders';
import { findTogether, focusOf } from './findTogether';
import { levelOfDetail } from './levelOfDetail';
import { neighbour } from './neighbour';
import { SeatPlan } from './SeatPlan';
import { tallyFree } from './tally';

const plan = new SeatPlan(aPlan());
const allFree = () => new Uint8Array(12);
const near = focusOf(plan);

describe('SeatPlan', () => {
  it('names the place of a seat', () => {
    expect(plan.placeOf(10)).toEqual({ section: 'B', row: '2', number: '2' });
    expect(plan.categoryOf(10)).toBe('S');
    expect(plan.rowsOf(1)).toEqual([2, 3]);
    expect(plan.seatsOf(3)).toEqual([9, 10, 11]);
  });

  it('measures how far seats stand apart', () => {
    expect(plan.pitch).toBe(20);
  });

  it('finds every seat of a stadium by its own place', () => {
    const stadium = new SeatPlan(
      planGeometry(bundledSeatingPlan('stadium'), 'd'),
    );
    const { x, y } = stadium.geometry.seats;
    const lost = x.filter((_, seat) => {
      const found = stadium.grid.nearest(x[seat], y[seat], 1);
      return (
        found === undefined || x[found] !== x[seat] || y[found] !== y[seat]
      );
    });
    expect(lost).toEqual([]);
    expect(stadium.grid.within(stadium.bounds)).toHaveLength(stadium.seatCount);
  });

  it('finds no seat where there is none', () => {
    expect(plan.grid.nearest(120, 110, 15)).toBeUndefined();
    expect(plan.grid.nearest(-500, -500, 15)).toBeUndefined();
  });
});

describe('findTogether', () => {
  it('takes the seats that are closest', () => {
    expect(findTogether({ plan, codes: allFree(), count: 3, near })).toEqual([
      0, 1, 2,
    ]);
  });

  it('leaves out taken seats and never joins two rows', () => {
    const codes = allFree();
    codes[1] = 2;
    expect(findTogether({ plan, codes, count: 3, near })).toEqual([3, 4, 5]);
    expect(findTogether({ plan, codes, count: 4, near })).toBeUndefined();
  });

  it('keeps to a category', () => {
    const found = findTogether({
      plan,
      codes: allFree(),
      count: 2,
      near,
      category: 'S',
    });
    expect(found).toEqual([6, 7]);
  });

  it('does not count seats across an aisle as together', () => {
    const geometry = aPlan();
    geometry.seats.x[2] += 40;
    const parted = new SeatPlan(geometry);
    const found = findTogether({
      plan: parted,
      codes: allFree(),
      count: 3,
      near,
    });
    expect(found).toEqual([3, 4, 5]);
  });
});

describe('neighbour', () => {
  it.each([
    [0, 'right', 1],
    [1, 'left', 0],
    [1, 'down', 4],
    [4, 'up', 1],
    [2, 'right', 6],
    [0, 'left', 0],
  ] as const)('leads from seat %i %s to seat %i', (seat, direction, next) => {
    expect(neighbour(plan, seat, direction)).toBe(next);
  });
});

describe('tallyFree', () => {
  it('counts free seats by section and category', () => {
    const codes = allFree();
    codes.set([1, 2, 3], 0);
    const tally = tallyFree(plan, codes);
    expect([tally.total, tally.bySection]).toEqual([9, [3, 6]]);
    expect(tally.byCategory.get('S')).toBe(6);
  });
});

describe('levelOfDetail', () => {
  it.each([
    [2, 'fine', 'sections'],
    [8, 'fine', 'dots'],
    [14, 'fine', 'seats'],
    [14, 'coarse', 'dots'],
    [24, 'coarse', 'seats'],
  ] as const)('shows at %i px for a %s pointer %s', (pitch, pointer, level) => {
    expect(levelOfDetail(pitch, pointer)).toBe(level);
  });
});
