import { showSaleSchema, summarizeSale, type SaleState } from './showSale';

const now = '2026-11-22T03:00:00.000Z';
const sale = (...states: [SaleState, number][]) =>
  summarizeSale({
    now,
    performances: states.map(([saleState, freeSeats], index) => ({
      id: `p${index}`,
      startsAt: now,
      state: 'scheduled',
      saleState,
      freeSeats,
      seatCount: 100,
      plan: 'plan',
    })),
  });

describe('summarizeSale', () => {
  it('counts what can be booked only', () => {
    const summary = sale(['on-sale', 3], ['sold-out', 0], ['on-sale', 10]);
    expect(showSaleSchema.parse(summary)).toEqual({
      state: 'on-sale',
      free: 13,
      places: 200,
      now,
    });
  });

  it.each([
    [['sold-out', 'paused'], 'paused'],
    [['ended', 'not-open'], 'not-open'],
    [['ended', 'sold-out', 'closed'], 'sold-out'],
    [['ended', 'closed'], 'closed'],
    [['ended', 'cancelled'], 'ended'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [[], 'ended'],
  ] as [SaleState[], SaleState][])('of %j is %s', (states, state) => {
    expect(sale(...states.map(it => [it, 0] as [SaleState, number]))).toEqual({
      state,
      free: 0,
      places: 0,
      now,
    });
  });
});
