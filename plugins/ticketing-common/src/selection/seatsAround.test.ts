import fc from 'fast-check';
import { SEAT_STATE } from '../api/seatState';
import { someRows } from './__testUtils__/arbitraries';
import { picture } from './__testUtils__/picture';
import { seatsAround } from './seatsAround';

/** The row with what a party gets that points at `o` (`W`, `C`). */
function around(row: string, count: number): string {
  const { geometry, states, chosen, draw } = picture(row);
  const [seat] = chosen;
  const seats = seatsAround({ geometry, states, seat, count });
  const plain = draw([])[0]
    .replace('o', '.')
    .toLowerCase()
    .replaceAll('x', 'X');
  return picture(plain).draw(seats)[0];
}

describe('seatsAround', () => {
  it.each([
    ['puts the seat in the middle', '....o....', 3, '...ooo...'],
    [
      'takes the seat before rather than the one after',
      '....o....',
      2,
      '...oo....',
    ],
    ['leaves no single seat', '.o......', 3, 'ooo.....'],
    ['leaves no single seat at the other end', '.....o.', 3, '....ooo'],
    ['takes fewer where there are no more', 'X.o.X...', 4, 'XoooX...'],
    ['stops at an aisle', '...o ....', 2, '..oo ....'],
    ['takes one for a party of one', '...o...', 1, '...o...'],
    ['takes a companion seat with a wheelchair place', '..Wc.wc', 2, '..oo.wc'],
    ['takes a companion seat alone', '..wC..', 2, '..wo..'],
    ['leaves places for wheelchairs out', 'w.o.c', 4, 'woooc'],
  ])('%s', (_, row, count, expected) => {
    expect(around(row, count)).toBe(expected);
  });

  it('keeps to the price category of the seat', () => {
    const { geometry, states } = picture('......');
    geometry.seats.category = [0, 0, 0, 1, 1, 1];
    const found = seatsAround({ geometry, states, seat: 2, count: 4 });
    expect(found).toEqual([0, 1, 2]);
  });

  it('gives nothing around a seat that is taken', () => {
    const { geometry, states } = picture('.X.');
    expect(seatsAround({ geometry, states, seat: 1, count: 2 })).toEqual([]);
  });

  it('gives the seat itself, free seats only, and no more than asked for', () => {
    const row = someRows({ signs: '.X. hrwcs', maxRows: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        row,
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (lines, any, count) => {
          const { geometry, states } = picture(...lines);
          const seat = any % states.length;
          const found = seatsAround({ geometry, states, seat, count });
          expect(found.includes(seat)).toBe(states[seat] === SEAT_STATE.free);
          expect(found.length).toBeLessThanOrEqual(count);
          expect(new Set(found).size).toBe(found.length);
          for (const other of found)
            expect(states[other]).toBe(SEAT_STATE.free);
        },
      ),
    );
  });
});
