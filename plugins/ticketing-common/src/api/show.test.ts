import { showFactsSchema, ShowFactsInput } from './show';

/** Facts as they were before shows had discounts, fees and rules of sale. */
const plain: ShowFactsInput = {
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
  currency: 'KRW',
  priceCategories: [{ id: 'R', name: 'R석', color: '#d35454', price: 90_000 }],
  performances: [{ id: 'p1', startsAt: '2027-01-15T10:30:00Z' }],
};

describe('showFactsSchema', () => {
  it('gives facts without rules of sale the usual ones', () => {
    expect(showFactsSchema.parse(plain)).toMatchObject({
      discounts: [],
      bookingFee: 0,
      cancellation: { type: 'standard' },
      sale: { closesMinutesBefore: 0 },
      resale: { type: 'at-once' },
      performances: [{ id: 'p1', state: 'scheduled' }],
    });
  });

  it('changes nothing of facts that it gave', () => {
    const facts = showFactsSchema.parse(plain);
    expect(showFactsSchema.parse(facts)).toEqual(facts);
  });
});
