import { aShow } from '../__fixtures__/shows';
import { wrongFields } from './wrongFields';

const { facts } = aShow().specification;

describe('wrongFields', () => {
  it.each([
    ['nothing that is good', {}, []],
    ['an empty title', { title: ' ' }, ['title']],
    [
      'a venue without a name',
      { venue: { ...facts.venue, name: '' } },
      ['venue.name'],
    ],
    [
      'a price that is none, and too many tickets',
      {
        maxTicketsPerOrder: 99,
        priceCategories: [{ ...facts.priceCategories[0], price: NaN }],
      },
      ['priceCategories', 'maxTicketsPerOrder'],
    ],
    [
      'fees in another currency',
      { currency: 'USD', cancellation: { type: 'nol', kind: 'play' } },
      ['cancellation'],
    ],
    [
      'a sale that opens after the show, and an empty title',
      {
        title: '',
        sale: { ...facts.sale, opensAt: '2999-01-01T00:00:00Z' },
      },
      ['title', 'sale'],
    ],
  ])('names %s', (_, change, fields) => {
    expect(wrongFields({ ...facts, ...change } as typeof facts)).toEqual(
      fields,
    );
  });
});
