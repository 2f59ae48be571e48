import {
  firstRowOf,
  placeAfter,
  placeBefore,
  readPlace,
  type PagePlace,
} from './pagePlace';

const at = (query: string, entry?: unknown) =>
  readPlace(new URLSearchParams(query), entry);
const FIRST: PagePlace = { after: '', passed: [] };

describe('pagePlace', () => {
  it('leads back page by page over what was passed', () => {
    const second = placeAfter(FIRST, 'c2');
    const third = placeAfter(second, 'c3');
    expect([FIRST, second, third].map(firstRowOf)).toEqual([1, 51, 101]);
    expect(placeBefore(third)).toEqual(second);
    expect(placeBefore(second)).toEqual(FIRST);
    expect(placeBefore(FIRST)).toBeUndefined();
  });

  it('is the same after a reload', () => {
    const third = placeAfter(placeAfter(FIRST, 'c2'), 'c3');
    expect(at('after=c3', structuredClone(third))).toEqual(third);
  });

  it('knows of a linked page neither its rows nor the page before, but leads back to it', () => {
    const linked = at('after=c3');
    expect(placeBefore(linked)).toBeUndefined();
    expect(firstRowOf(linked)).toBeUndefined();
    const next = placeAfter(linked, 'c4');
    expect(firstRowOf(next)).toBeUndefined();
    expect(placeBefore(next)).toEqual(linked);
  });

  it.each([null, 'text', {}, { passed: 'c1' }, { passed: [1] }])(
    'passes over what others keep in the history: %j',
    entry => {
      expect(at('after=c2', entry)).toEqual({ after: 'c2', passed: [] });
    },
  );

  it('has passed nothing on the first page, whatever the history says', () => {
    expect(at('search=kim', { passed: ['', 'c2'] })).toEqual(FIRST);
  });
});
