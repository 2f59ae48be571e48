import fc from 'fast-check';
import { SEAT_STATE } from '../api/seatState';
import { someRows } from './__testUtils__/arbitraries';
import { picture } from './__testUtils__/picture';
import { similarSeats } from './similarSeats';

const house = someRows({ signs: '.X. hrwcsb', maxRows: 4, maxLength: 9 });

/** The choices offered for the seats that are `o` (`W`, `C`) in a picture, each drawn. */
function offered(lines: string[], count: number): string[] {
  const { geometry, states, chosen, draw } = picture(
    ...lines.map(line => line.replaceAll('l', 'o')),
  );
  const found = similarSeats({ geometry, states, lost: chosen, count });
  const gone = draw().map(line => line.replaceAll(/[oWC]/g, 'l'));
  return found.map(seats =>
    picture(...gone)
      .draw(seats)
      .join('/'),
  );
}

describe('similarSeats', () => {
  it('offers the nearest seats one by one, and never the lost one', () => {
    expect(offered(['X..o..X'], 1)).toEqual(['X.ol..X', 'X..lo.X', 'Xo.l..X']);
  });

  it('offers groups that have no seat in common', () => {
    expect(offered(['..oo....', '........'], 2)).toEqual([
      '..ll..../..oo....',
      'ooll..../........',
      '..lloo../........',
    ]);
  });

  it('comes to another category only when its own is gone', () => {
    const [first, second] = offered(['X.o', '---', '...'], 1);
    expect(first).toBe('Xol/---/...');
    expect(second).toBe('X.l/---/..o');
  });

  it('rather offers a seat further away than one with a restricted view', () => {
    expect(offered(['orX..'], 1)[0]).toBe('lrXo.');
  });

  it('rather offers a seat further away than one that leaves a single seat', () => {
    expect(offered(['o.X..X.'], 1)).toEqual(['loX..X.', 'l.X..Xo', 'l.Xo.X.']);
  });

  it.each([
    ['another one for a wheelchair place', ['Wc..wc'], 1, ['lc..oc']],
    ['nothing for a lost companion elsewhere', ['wC..wc'], 1, []],
    ['the companion seat on the other side', ['cwC.wc'], 1, ['owl.wc']],
    ['both together for both', ['WC..wc'], 2, ['ll..oo']],
    ['nothing for wheelchairs in place of other seats', ['oXXwc'], 1, []],
  ])('offers %s', (_, lines, count, expected) => {
    expect(offered(lines, count)).toEqual(expected);
  });

  it('comes to nothing where nothing is free, or nothing was lost', () => {
    expect(offered(['XoX'], 1)).toEqual([]);
    expect(offered(['...'], 1)).toEqual([]);
  });

  it('offers different free seats, and no lost one', () => {
    fc.assert(
      fc.property(
        house,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        (lines, count, any) => {
          const { geometry, states } = picture(...lines);
          if (states.length === 0) return;
          const lost = [any % states.length];
          const offers = similarSeats({ geometry, states, lost, count });
          const seats = offers.flat();
          expect(new Set(seats).size).toBe(seats.length);
          expect(seats).not.toContain(lost[0]);
          for (const seat of seats) expect(states[seat]).toBe(SEAT_STATE.free);
          for (const offer of offers) expect(offer).toHaveLength(count);
        },
      ),
    );
  });
});
