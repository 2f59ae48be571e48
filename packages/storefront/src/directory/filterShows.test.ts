import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { filterQuery, parseFilter } from './filterQuery';
import { filterShows, type ShowFilter } from './filterShows';

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
    performances: ['2026-01-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  }),
];
const ids = (filter: Partial<ShowFilter>) =>
  filterShows(SHOWS, { q: '', genre: '', sort: 'soon', ...filter }, NOW).map(
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

  it('sorts by price, and keeps to a genre', () => {
    expect(ids({ sort: 'price' })[0]).toBe('lights');
    expect(ids({ genre: 'play' })).toEqual(['hamlet', 'old']);
  });
});

describe('filterQuery', () => {
  it('gives back what it was read from', () => {
    const query = '?q=%ED%96%84%EB%A6%BF&genre=play&sort=price';
    expect(filterQuery(parseFilter(new URLSearchParams(query)))).toBe(query);
  });

  it('leaves out what goes without saying, and what nobody knows', () => {
    expect(filterQuery(parseFilter(new URLSearchParams('sort=magic')))).toBe(
      '',
    );
  });
});
