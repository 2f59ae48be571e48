import type {
  DirectoryEntry,
  ShowSale,
} from '@marquee/plugin-ticketing-common';
import { cardState } from './cardState';
import { filterQuery, parseFilter } from './filterQuery';
import { filterShows, NO_FILTER, type ShowFilter } from './filterShows';

const NOW = Date.parse('2026-11-22T00:00:00Z');

function anEntry(entry: Partial<DirectoryEntry>): DirectoryEntry {
  return {
    id: 'hamlet',
    title: '햄릿',
    genre: 'play',
    venue: '예술의전당',
    timeZone: 'Asia/Seoul',
    url: 'http://hamlet.marquee.localhost:8080',
    currency: 'KRW',
    fromPrice: 99_000,
    performances: ['2026-12-24T10:30:00.000Z'],
    since: '2026-10-01T00:00:00.000Z',
    ...entry,
  };
}

const SHOWS = [
  anEntry({}),
  anEntry({
    id: 'old',
    title: '겨울',
    performances: ['2026-01-01T00:00:00.000Z'],
  }),
  anEntry({
    id: 'lights',
    title: 'Winter Lights',
    genre: 'concert',
    venue: 'KSPO DOME',
    fromPrice: 55_000,
    since: '2026-11-01T00:00:00.000Z',
    opensAt: '2026-11-25T00:00:00.000Z',
    performances: ['2026-01-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  }),
];
const ids = (filter: Partial<ShowFilter>) =>
  filterShows(SHOWS, { ...NO_FILTER, ...filter }, { now: NOW, asOf: NOW }).map(
    ({ id }) => id,
  );

describe('filterShows', () => {
  it.each([
    ['햄릿', ['hamlet']],
    ['ㅎㄹ', ['hamlet']],
    ['해', ['hamlet']],
    ['예술의 전당', ['hamlet', 'old']],
    ['winter', ['lights']],
    ['kspodome', ['lights']],
    ['오페라', []],
  ])('finds by %s the shows %j', (q, found) => {
    expect(ids({ q })).toEqual(found);
  });

  it('puts what comes next first, and what is over last', () => {
    expect(ids({})).toEqual(['lights', 'hamlet', 'old']);
  });

  it('sorts by price, by opening and by age, and keeps to a genre', () => {
    for (const sort of ['price', 'opens', 'new'] as const)
      expect(ids({ sort })[0]).toBe('lights');
    expect(ids({ genre: 'play' })).toEqual(['hamlet', 'old']);
  });
});

describe('filterShows by days', () => {
  it.each([
    ['2026-12-24', '', ['hamlet']],
    ['', '2026-12-01', ['lights', 'old']],
    ['2026-12-24', '2026-12-24', ['hamlet']],
    // In Seoul it is the day after.
    ['2026-12-25', '', []],
    ['2026-01-01', '2026-01-01', ['lights', 'old']],
  ])('from %j until %j finds %j', (from, to, found) => {
    expect(ids({ from, to })).toEqual(found);
  });

  it('leaves out what cannot be booked now', () => {
    expect(ids({ open: true })).toEqual(['hamlet']);
  });
});

describe('cardState', () => {
  const aSale = (sale: Partial<ShowSale>): ShowSale => ({
    state: 'on-sale',
    free: 50,
    places: 100,
    now: new Date(NOW - 10_000).toISOString(),
    ...sale,
  });
  const state = (entry: Partial<DirectoryEntry>) =>
    cardState(anEntry(entry), { now: NOW, asOf: NOW });

  it.each([
    ['nothing', undefined, { type: 'on-sale' }],
    ['much left', {}, { type: 'on-sale' }],
    ['few left', { free: 4 }, { type: 'few', free: 4 }],
    ['none left', { state: 'sold-out' }, { type: 'sold-out' }],
    ['a pause', { state: 'paused' }, { type: 'paused' }],
    ['called off', { state: 'cancelled' }, { type: 'cancelled' }],
    ['not open a moment ago', { state: 'not-open' }, { type: 'on-sale' }],
    [
      'few left, a minute ago',
      { free: 4, now: new Date(NOW - 60_001).toISOString() },
      { type: 'unreachable' },
    ],
  ] as const)('told %s is %j', (_, sale, expected) => {
    expect(state({ sale: sale && aSale(sale) })).toEqual(expected);
  });

  it('forgets what is old, without blaming the show', () => {
    const entry = anEntry({ sale: aSale({ free: 4 }) });
    const later = { now: NOW + 60_000, asOf: NOW };
    expect(cardState(entry, later)).toEqual({ type: 'on-sale' });
  });

  it('goes by the dates first', () => {
    const sale = aSale({});
    const opensAt = '2026-11-22T00:00:01.000Z';
    expect(state({ sale, opensAt })).toEqual({ type: 'opens', at: opensAt });
    expect(state({ sale, performances: [] })).toEqual({ type: 'cancelled' });
    const performances = ['2026-11-21T00:00:00.000Z'];
    expect(state({ sale, performances })).toEqual({ type: 'ended' });
  });
});

describe('filterQuery', () => {
  it('gives back what it was read from', () => {
    const query =
      '?q=%ED%96%84%EB%A6%BF&genre=play&from=2026-12-01&to=2026-12-31&open=1&sort=price';
    expect(filterQuery(parseFilter(new URLSearchParams(query)))).toBe(query);
  });

  it('leaves out what goes without saying, and what nobody knows', () => {
    expect(
      filterQuery(parseFilter(new URLSearchParams('sort=magic&from=soon'))),
    ).toBe('');
  });
});
