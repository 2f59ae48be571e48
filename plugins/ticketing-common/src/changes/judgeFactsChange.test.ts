import { showFactsSchema, type ShowFactsInput } from '../api/show';
import { judgeFactsChange } from './judgeFactsChange';

const now = new Date('2027-01-01T00:00:00Z');
const plain: ShowFactsInput = {
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
  currency: 'KRW',
  priceCategories: [{ id: 'R', name: 'R', color: '#d35454', price: 90_000 }],
  performances: [
    { id: 'over', startsAt: '2026-12-01T10:30:00Z' },
    { id: 'sold', startsAt: '2027-02-01T10:30:00Z' },
    { id: 'free', startsAt: '2027-02-02T10:30:00Z' },
  ],
};
const [over, sold, free] = plain.performances;

const STANDING = {
  performances: [
    { performance: 'over', orders: 5, tickets: 9, ordered: true },
    { performance: 'sold', orders: 3, tickets: 6, ordered: true },
    { performance: 'free', orders: 0, tickets: 0, ordered: false },
  ],
};
const NOTHING = {
  performances: STANDING.performances.map(it => ({
    ...it,
    orders: 0,
    tickets: 0,
    ordered: false,
  })),
};

const judge = (
  change: Partial<ShowFactsInput>,
  { announce = false, standing = STANDING } = {},
) =>
  judgeFactsChange(
    showFactsSchema.parse(plain),
    showFactsSchema.parse({ ...plain, ...change }),
    { standing, now, announce },
  ).map(({ reason, path, performance, orders }) => [
    reason,
    path,
    ...(performance ? [performance, orders] : []),
  ]);

describe('judgeFactsChange', () => {
  it.each<[string, Partial<ShowFactsInput>]>([
    ['nothing', {}],
    ['the title', { title: 'Hamlet, again' }],
    [
      'prices of what is sold',
      { priceCategories: [{ ...plain.priceCategories[0], price: 1 }] },
    ],
    ['the name of the venue', { venue: { ...plain.venue, name: 'Rose' } }],
    ['a performance that nobody ordered', { performances: [over, sold] }],
    [
      'the time of a performance that nobody ordered',
      {
        performances: [
          over,
          sold,
          { ...free, startsAt: '2027-03-01T10:30:00Z' },
        ],
      },
    ],
    [
      'the same moment in other words',
      {
        performances: [
          over,
          { ...sold, startsAt: '2027-02-01T10:30:00.000Z' },
          free,
        ],
      },
    ],
    ['the order of performances', { performances: [free, sold, over] }],
  ])('lets sellers change %s', (_, change) => {
    expect(judge(change)).toEqual([]);
  });

  it.each<[string, Partial<ShowFactsInput>, (string | number)[]]>([
    ['another address', { id: 'lear' }, ['fixed', 'facts.id']],
    ['another currency', { currency: 'USD' }, ['fixed', 'facts.currency']],
    ['another genre', { genre: 'dance' }, ['fixed', 'facts.genre']],
    [
      'another zone once tickets are ordered',
      { venue: { ...plain.venue, timeZone: 'Asia/Tokyo' } },
      ['time-zone', 'facts.venue.timeZone'],
    ],
    [
      'the end of a performance with orders',
      { performances: [over, free] },
      ['performance-ordered', 'facts.performances', 'sold', 3],
    ],
    [
      'a new date in the past',
      {
        performances: [
          over,
          sold,
          free,
          { id: 'new', startsAt: '2026-12-31T10:30:00Z' },
        ],
      },
      ['performance-past', 'facts.performances.3.startsAt', 'new', 0],
    ],
    [
      'a performance called off by a form',
      { performances: [over, { ...sold, state: 'cancelled' }, free] },
      ['performance-state', 'facts.performances.1.state', 'sold', 3],
    ],
  ])('refuses %s', (_, change, objection) => {
    expect(judge(change)).toEqual([objection]);
    expect(judge(change, { announce: true })).toEqual([objection]);
  });

  it('lets facts repeat that the box office called a performance off', () => {
    const performances = [over, { ...sold, state: 'cancelled' as const }, free];
    const standing = {
      performances: STANDING.performances.map(it => ({
        ...it,
        calledOff: it.performance === 'sold',
      })),
    };
    expect(judge({ performances }, { standing })).toEqual([]);
    const others = [over, sold, { ...free, state: 'cancelled' as const }];
    expect(judge({ performances: others }, { standing })).toHaveLength(1);
  });

  it('wants to hear that bookers are told before it lets a date with orders move', () => {
    const moved = { ...sold, startsAt: '2027-02-01T11:00:00Z' };
    const performances = [over, moved, free];
    expect(judge({ performances })).toEqual([
      ['performance-moved', 'facts.performances.1.startsAt', 'sold', 3],
    ]);
    expect(judge({ performances }, { announce: true })).toEqual([]);
    const later = { ...sold, endsAt: '2027-02-01T13:00:00Z' };
    expect(judge({ performances: [over, later, free] })).toEqual([
      ['performance-moved', 'facts.performances.1.startsAt', 'sold', 3],
    ]);
  });

  it('lets the zone change, and every date go, while nothing is ordered', () => {
    const change = {
      venue: { ...plain.venue, timeZone: 'Asia/Tokyo' },
      performances: [{ id: 'new', startsAt: '2027-05-01T10:30:00Z' }],
    };
    expect(judge(change, { standing: NOTHING })).toEqual([]);
  });
});
