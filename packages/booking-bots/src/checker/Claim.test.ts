import fc from 'fast-check';
import { Claim, findClashes } from './Claim';

const claim = (by: string, from: number, to: number, seat = 1): Claim => ({
  performance: 'evening',
  seat,
  by,
  from,
  to,
});

describe('findClashes', () => {
  it.each<[string, Claim[], number]>([
    ['two at one time', [claim('a', 0, 10), claim('b', 9, 20)], 1],
    ['one after the other', [claim('a', 0, 10), claim('b', 10, 20)], 0],
    ['one within the other', [claim('a', 0, 100), claim('b', 5, 6)], 1],
    ['the same twice', [claim('a', 0, 10), claim('a', 5, 20)], 0],
    [
      'a short one in between',
      [claim('a', 0, 9), claim('a', 1, 2), claim('b', 8, 9)],
      1,
    ],
    ['other seats', [claim('a', 0, 10), claim('b', 0, 10, 2)], 0],
    ['one of no length', [claim('a', 0, 10), claim('b', 5, 5)], 0],
  ])('in %s', (_, claims, count) => {
    expect(findClashes(claims)).toHaveLength(count);
    expect(findClashes([...claims].reverse())).toHaveLength(count);
  });

  it('agrees with comparing every claim with every other', () => {
    const any = fc.record({
      by: fc.constantFrom('a', 'b', 'c'),
      from: fc.nat(20),
      to: fc.nat(20),
      seat: fc.nat(1),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), spans => {
        const claims = spans.map(s => claim(s.by, s.from, s.to, s.seat));
        const real = claims.filter(({ from, to }) => to > from);
        const seats = new Set(
          real.flatMap(a =>
            real
              .filter(b => a.seat === b.seat && a.by !== b.by)
              .filter(b => a.from < b.to && b.from < a.to)
              .map(({ seat }) => seat),
          ),
        );
        const found = findClashes(claims).map(({ first }) => first.seat);
        expect(new Set(found)).toEqual(seats);
      }),
    );
  });
});
