import { picture } from './__testUtils__/picture';
import { findOrphans } from './findOrphans';

/** A row whose choice is `o`: seats left alone as `!`, and the choice that leaves none. */
function orphans(row: string) {
  const { geometry, states, chosen } = picture(row);
  const found = findOrphans({ geometry, states, chosen });
  if (found.length === 0) return {};
  const withSeats = (seats: number[], sign: string) => {
    const without = picture(row.replaceAll('o', '.')).draw(seats)[0];
    return without.replaceAll('o', sign);
  };
  return {
    alone: withSeats(
      found.map(({ seat }) => seat),
      '!',
    ),
    shift: withSeats(found[0].shift, 'o'),
  };
}

describe('findOrphans', () => {
  it.each([
    ['a seat left at the end of the row', '.oo...', '!.....', 'oo....'],
    ['a seat left at an aisle', '..o. ..', '...! ..', '...o ..'],
    ['a seat left beside a sold one', 'X.o..X', 'X!...X', 'Xo...X'],
    ['seats left on both sides', '.o.X..', '!.!X..', 'o..X..'],
    [
      'a seat between two that are chosen',
      '..o.o....',
      '...!.....',
      '..oo.....',
    ],
    ['a seat beside one that is held', 'h.oo..', 'h!....', 'hoo...'],
    ['a seat beside a place for a wheelchair', 'w.oo..', 'w!....', 'woo...'],
  ])('reports %s', (_, chosen, alone, shift) => {
    expect(orphans(chosen)).toEqual({ alone, shift });
  });

  it.each([
    ['leaves two or more on each side', '..oo..'],
    ['fills the gap', 'XoooX'],
    ['fills the rest of the row', '...oo'],
    ['only leaves a seat that was alone before', 'X.Xoo..'],
    ['has no better choice in the run', 'X.ooX'],
    ['has no better choice on this side of the aisle', '.oo .....'],
    ['is for a wheelchair', 'XWcc'],
    [
      'leaves a seat beside a companion seat, which is not for everybody',
      'oocw',
    ],
  ])('accepts a choice that %s', (_, chosen) => {
    expect(orphans(chosen)).toEqual({});
  });

  it('looks at each group of a row for itself', () => {
    const { geometry, states, chosen } = picture('.o...X...o.');
    expect(findOrphans({ geometry, states, chosen })).toEqual([
      { seat: 0, shift: [9, 0] },
      { seat: 10, shift: [1, 8] },
    ]);
  });

  it('offers seats further along where moving by one does not help', () => {
    expect(orphans('.ooX....')).toEqual({
      alone: '!..X....',
      shift: '...Xoo..',
    });
  });

  it('keeps to the price category of the choice', () => {
    const { geometry, states, chosen } = picture('.oo..');
    geometry.seats.category = [1, 0, 0, 1, 1];
    expect(findOrphans({ geometry, states, chosen })).toEqual([]);
  });

  it('leaves the other seats of the choice where they are', () => {
    const { geometry, states, chosen } = picture('.oo..', 'oo...');
    expect(findOrphans({ geometry, states, chosen })).toEqual([
      { seat: 0, shift: [5, 6, 0, 1] },
    ]);
  });

  it('takes what the buyer holds as free, kept or given back', () => {
    const { geometry, states } = picture('.hh..');
    const options = { geometry, states, own: [1, 2] };
    expect(findOrphans({ ...options, chosen: [1, 2] })).toEqual([
      { seat: 0, shift: [0, 1] },
    ]);
    expect(findOrphans({ ...options, chosen: [0, 1] })).toEqual([]);
  });
});
