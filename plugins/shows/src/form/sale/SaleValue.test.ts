import { saleSchema } from '@marquee/plugin-ticketing-common';
import { FIRST_SALE, saleOf, type SaleContext } from './SaleValue';

const seoul: SaleContext = {
  timeZone: 'Asia/Seoul',
  currency: 'KRW',
  seating: 'reserved',
};

describe('saleOf', () => {
  it('begins with what the box office would do anyway', () => {
    const { typed: _, context: __, ...rules } = saleOf(FIRST_SALE, seoul);
    expect(rules).toEqual({
      sale: saleSchema.parse({}),
      bookingFee: 0,
      cancellation: { type: 'standard' },
      resale: { type: 'at-once' },
      orphanRule: true,
    });
  });

  it('reads times on the venue’s clocks', () => {
    const typed = {
      ...FIRST_SALE,
      opens: '2027-01-01T20:00',
      resaleAt: '10:00',
    };
    expect(saleOf(typed, seoul)).toMatchObject({
      sale: { opensAt: '2027-01-01T11:00:00.000Z' },
      resale: { type: 'daily', at: '10:00' },
    });
    expect(saleOf(typed, { ...seoul, timeZone: 'UTC' })).toMatchObject({
      sale: { opensAt: '2027-01-01T20:00:00.000Z' },
    });
  });

  it('forgets amounts in won when the currency changes', () => {
    const typed = {
      ...FIRST_SALE,
      bookingFee: 1_000,
      cancellation: 'nol-play' as const,
    };
    expect(saleOf(typed, seoul)).toMatchObject({
      bookingFee: 1_000,
      cancellation: { type: 'nol', tariff: 'play' },
    });
    expect(saleOf(typed, { ...seoul, currency: 'EUR' }, seoul)).toMatchObject({
      bookingFee: 0,
      cancellation: { type: 'standard' },
    });
  });

  it('has a rule of single seats only where seats have numbers', () => {
    const typed = { ...FIRST_SALE, orphanRule: false };
    expect(saleOf(typed, seoul).orphanRule).toBe(false);
    expect(saleOf(typed, { ...seoul, seating: 'zones' })).not.toHaveProperty(
      'orphanRule',
    );
  });
});
