import { showFactsSchema, ShowFactsInput } from '../api/show';
import { findSaleFaults } from './findSaleFaults';

const faults = (facts: Partial<ShowFactsInput>) =>
  findSaleFaults(
    showFactsSchema.parse({
      id: 'hamlet',
      title: 'Hamlet',
      genre: 'play',
      venue: { name: 'Globe', timeZone: 'Europe/London' },
      currency: 'EUR',
      priceCategories: [{ id: 'R', name: 'R', color: '#d35454', price: 9_000 }],
      performances: [{ id: 'p1', startsAt: '2027-01-15T10:30:00Z' }],
      ...facts,
    }),
  ).map(({ reason, path }) => [reason, path]);

const youth = {
  id: 'youth',
  name: 'Youth',
  kind: 'percent' as const,
  value: 30,
};

describe('findSaleFaults', () => {
  it('has nothing to say of rules that fit the show', () => {
    const discounts = [{ ...youth, categories: ['R'], performances: ['p1'] }];
    expect(faults({ discounts })).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('refuses fees in won for prices in another currency', () => {
    expect(faults({ cancellation: { type: 'nol' } })).toEqual([
      ['cancellation-currency', 'cancellation'],
    ]);
    expect(faults({ cancellation: { type: 'nol' }, currency: 'KRW' })).toEqual(
      [],
    );
  });

  it('refuses discounts of one name, and for what the show does not have', () => {
    const discounts = [
      { ...youth, categories: ['R', 'VIP'] },
      { ...youth, performances: ['p2'] },
    ];
    expect(faults({ discounts })).toEqual([
      ['discount-category', 'discounts.0.categories'],
      ['discount-twice', 'discounts.1'],
      ['discount-performance', 'discounts.1.performances'],
    ]);
  });
});
