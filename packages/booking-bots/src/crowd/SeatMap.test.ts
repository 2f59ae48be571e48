import { packSeatStates, SEAT_STATE } from '@marquee/plugin-ticketing-common';
import fc from 'fast-check';
import { Random } from '../random/Random';
import { SeatMap } from './SeatMap';

const { free, held, sold } = SEAT_STATE;

/** Rows of ten. */
function aMap(codes: number[]): SeatMap {
  const rows = Array.from(
    { length: Math.ceil(codes.length / 10) },
    (_, row) => ({
      section: 0,
      name: `${row + 1}`,
      firstSeat: 10 * row,
      seatCount: Math.min(10, codes.length - 10 * row),
    }),
  );
  const map = new SeatMap({ rows });
  map.reset({
    epoch: 'e',
    version: 1,
    seatCount: codes.length,
    states: packSeatStates(codes),
  });
  return map;
}

const random = new Random(1);

describe('SeatMap', () => {
  it('finds seats beside each other in the front', () => {
    const map = aMap([held, free, held, free, free, sold, free]);
    expect(map.choose({ count: 2, wish: 'front', random })).toEqual([3, 4]);
  });

  it('finds single seats when no others are left, and fewer than wished', () => {
    const map = aMap([held, free, held, free]);
    expect(map.choose({ count: 2, wish: 'front', random })).toEqual([1, 3]);
    expect(map.choose({ count: 3, wish: 'front', random })).toEqual([1, 3]);
    map.expect([1, 3]);
    expect(map.choose({ count: 1, wish: 'anywhere', random })).toEqual([]);
  });

  it('does not take the end of a row and the begin of the next for neighbours', () => {
    const codes = new Array(20).fill(sold);
    codes[9] = free;
    codes[10] = free;
    codes[15] = free;
    codes[16] = free;
    const map = aMap(codes);
    expect(map.choose({ count: 2, wish: 'front', random })).toEqual([15, 16]);
  });

  it('counts what is free, whatever is said how often', () => {
    const code = fc.constantFrom(free, held, sold);
    const changes = fc.array(fc.tuple(fc.nat(29), code), { maxLength: 50 });
    fc.assert(
      fc.property(
        fc.array(code, { minLength: 30, maxLength: 30 }),
        changes,
        (codes, news) => {
          const map = aMap(codes);
          map.apply({ changes: news, version: 2 });
          for (const [seat, state] of news) codes[seat] = state;
          expect(map.free).toBe(codes.filter(c => c === free).length);
          const chosen = map.choose({ count: 3, wish: 'anywhere', random });
          expect(chosen.every(seat => codes[seat] === free)).toBe(true);
          expect(chosen).toHaveLength(Math.min(3, map.free));
        },
      ),
    );
  });
});
