import {
  bundledSeatingPlan,
  planGeometry,
} from '@marquee/plugin-ticketing-common';
import { aPlan } from '../__fixtures__/builders';
import { levelOfDetail } from './levelOfDetail';
import { neighbour } from './neighbour';
import { filterSeats, type SeatFilter } from './seatFilter';
import { SeatPlan } from './SeatPlan';
import { tallyFree } from './tally';

const plan = new SeatPlan(aPlan());
const allFree = () => new Uint8Array(12);

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
    const shown = filterSeats(plan, { access: 'none', category: 'S' });
    expect(tallyFree(plan, codes, shown).bySection).toEqual([0, 6]);
  });
});

describe('filterSeats', () => {
  const house = new SeatPlan({
    ...aPlan(),
    features: {
      wheelchair: [0],
      companion: [1],
      stepFree: [5, 6],
      restricted: [],
    },
  });
  const shown = (filter: SeatFilter) =>
    [...filterSeats(house, filter).entries()].flatMap(([seat, is]) =>
      is ? [seat] : [],
    );

  it('lets all seats through unless somebody asks for some', () => {
    expect(shown({ access: 'none' })).toHaveLength(12);
  });

  it('knows seats for wheelchairs and those without steps, and their category', () => {
    expect(shown({ access: 'wheelchair' })).toEqual([0, 1]);
    expect(shown({ access: 'step-free' })).toEqual([5, 6]);
    expect(shown({ access: 'step-free', category: 'S' })).toEqual([6]);
    expect(shown({ access: 'none', category: 'X' })).toEqual([]);
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
