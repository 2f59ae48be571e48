import { aSeatingPlanSummary } from '../../__fixtures__/seatingPlans';
import { unpricedCategories, withPlan, withPrice } from './SeatingPlanValue';

const theatre = {
  reference: { type: 'bundled', name: 'theatre' },
  summary: aSeatingPlanSummary({ categories: ['VIP', 'R'] }),
} as const;

describe('SeatingPlanValue', () => {
  it('asks for a price of every category of the plan', () => {
    const value = withPlan(undefined, theatre);
    expect(unpricedCategories(value.priceCategories)).toEqual(['VIP', 'R']);
    expect(value.currency).toBe('KRW');
  });

  it('takes a price, also of nothing, and takes it back', () => {
    const priced = withPrice(withPlan(undefined, theatre), {
      id: 'R',
      price: 0,
    });
    expect(unpricedCategories(priced.priceCategories)).toEqual(['VIP']);
    expect(
      unpricedCategories(
        withPrice(priced, { id: 'R', price: undefined }).priceCategories,
      ),
    ).toEqual(['VIP', 'R']);
  });

  it('keeps the prices that also fit another plan', () => {
    const priced = withPrice(withPlan(undefined, theatre), {
      id: 'VIP',
      price: 150_000,
    });
    const other = withPlan(priced, {
      reference: { type: 'bundled', name: 'arena' },
      summary: aSeatingPlanSummary({ categories: ['Floor', 'VIP'] }),
    });
    expect(other.priceCategories).toMatchObject([
      { id: 'Floor' },
      { id: 'VIP', price: 150_000 },
    ]);
    expect(unpricedCategories(other.priceCategories)).toEqual(['Floor']);
  });
});
