import type { ShowAnswers } from '@marquee/plugin-shows-common';
import { someAnswers } from '@marquee/plugin-shows-common/testUtils';
import type { Places } from '@marquee/plugin-ticketing-common';
import { aSeatingPlan } from '../__fixtures__/builders';
import { checkAnswers, type AnswerContext } from './checkAnswers';

const places: Places = { type: 'seats', plan: aSeatingPlan() };
const now = new Date('2027-01-01T00:00:00Z');

function reasons(
  facts: Partial<ShowAnswers['facts']>,
  context: Partial<AnswerContext> = {},
): [string, string][] {
  const answers = someAnswers();
  const problems = checkAnswers(
    { ...answers, facts: { ...answers.facts, ...facts } },
    { places, taken: false, now, ...context },
  );
  return problems.map(problem => [
    problem.type === 'answer' ? problem.reason : problem.type,
    problem.path,
  ]);
}

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAFCAYAAACAcVaiAAAAIklEQVR4AYzHsQkAAAwCweAg7j9KttJKsPThi8OTyrhqhAEAAP//my0YFwAAAAZJREFUAwBh7QYU2ELLAAAAAABJRU5ErkJggg==';
/** The same with a width of 20,000 pixels in its header. */
const huge = Buffer.from(png, 'base64')
  .fill(Buffer.from([0, 0, 0x4e, 0x20]), 16, 20)
  .toString('base64');
const [price] = someAnswers().facts.priceCategories;
const at = (startsAt: string, id = startsAt.slice(0, 10)) => ({
  ...someAnswers().facts.performances[0],
  id,
  startsAt,
});

describe('checkAnswers', () => {
  it('has nothing to say of good answers', () => {
    expect(reasons({})).toEqual([]);
  });

  it('keeps addresses of the platform to itself', () => {
    expect(reasons({ id: 'portal' })).toEqual([
      ['address-reserved', 'facts.id'],
    ]);
  });

  it('names the address when it is taken', () => {
    expect(reasons({}, { taken: true })).toEqual([
      ['address-taken', 'facts.id'],
    ]);
  });

  it('refuses a performance in the past, this very moment included', () => {
    const performances = [
      at('2027-02-01T10:00:00Z'),
      at('2027-01-01T00:00:00Z'),
    ];
    expect(reasons({ performances })).toEqual([
      ['performance-past', 'facts.performances.1'],
    ]);
  });

  it('refuses the second of two performances at one time or of one id', () => {
    const performances = [
      at('2027-02-01T10:00:00Z', 'a'),
      at('2027-02-01T10:00:00.000Z', 'b'),
      at('2027-02-02T10:00:00Z', 'a'),
    ];
    expect(reasons({ performances })).toEqual([
      ['performance-twice', 'facts.performances.1'],
      ['performance-twice', 'facts.performances.2'],
    ]);
  });

  it('refuses rules of sale that do not fit the rest', () => {
    expect(
      reasons({
        currency: 'EUR',
        cancellation: { type: 'nol', tariff: 'concert' },
      }),
    ).toEqual([['cancellation-currency', 'facts.cancellation']]);
  });

  it.each([
    ['no picture at all', 'data:image/png;base64,PHNjcmlwdD4=', 'unreadable'],
    [
      'another kind than it says',
      `data:image/jpeg;base64,${png}`,
      'unreadable',
    ],
    [
      'pixels for hundreds of megabytes',
      `data:image/png;base64,${huge}`,
      'too-large',
    ],
  ])('refuses a poster that is %s', (_what, poster, fault) => {
    expect(reasons({ poster })).toEqual([[`poster-${fault}`, 'facts.poster']]);
  });

  it.each([`data:image/png;base64,${png}`, 'https://example.org/poster.png'])(
    'takes a poster that is one: %s',
    poster => {
      expect(reasons({ poster })).toEqual([]);
    },
  );

  it('asks for a price of every category that has seats', () => {
    expect(reasons({ priceCategories: [price] })).toEqual([
      ['price-missing', 'facts.priceCategories'],
    ]);
  });

  it('refuses a price that no seat has, and a second one for the same seats', () => {
    const { priceCategories } = someAnswers().facts;
    const more = [...priceCategories, { ...price, id: 'X' }, price];
    expect(reasons({ priceCategories: more })).toEqual([
      ['price-unused', 'facts.priceCategories.2'],
      ['price-unused', 'facts.priceCategories.3'],
    ]);
  });

  it('says that the seating plan is unknown, and nothing of prices then', () => {
    expect(reasons({ priceCategories: [] }, { places: undefined })).toEqual([
      ['seating-plan-unknown', 'seatingPlan'],
    ]);
  });
});
