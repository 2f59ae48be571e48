import {
  customCancellationSchema,
  discountSchema,
  saleSchema,
} from '@marquee/plugin-ticketing-common';
import {
  FIRST_SALE,
  isSaleValue,
  saleOf,
  type SaleContext,
  type TypedSale,
} from './SaleValue';

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
      discounts: [],
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

  it('forgets amounts of money when the currency changes, and keeps shares', () => {
    const students = discountSchema.parse({
      id: 'students',
      name: 'Students',
      kind: 'percent',
      value: 20,
    });
    const off = { ...students, id: 'off', kind: 'amount' as const };
    const typed: TypedSale = {
      ...FIRST_SALE,
      bookingFee: 1_000,
      cancellation: { type: 'nol', tariff: 'play' },
      discounts: [students, off],
    };
    expect(saleOf(typed, seoul)).toMatchObject({
      bookingFee: 1_000,
      cancellation: { type: 'nol', tariff: 'play' },
      discounts: [students, off],
    });
    expect(saleOf(typed, { ...seoul, currency: 'EUR' }, seoul)).toMatchObject({
      bookingFee: 0,
      cancellation: { type: 'standard' },
      discounts: [students],
    });
  });

  it.each([
    [undefined, 'custom'],
    [4_000, 'standard'],
  ])(
    'keeps own rules in another currency unless they name amounts: %s',
    (feeAmount, kept) => {
      const cancellation = customCancellationSchema.parse({
        type: 'custom',
        steps: [{ daysBefore: 1, feePercent: 20, feeAmount }],
      });
      const typed = { ...FIRST_SALE, cancellation };
      const inEuros = saleOf(typed, { ...seoul, currency: 'EUR' }, seoul);
      expect(inEuros.cancellation.type).toBe(kept);
    },
  );

  it('has a rule of single seats only where seats have numbers', () => {
    const typed = { ...FIRST_SALE, orphanRule: false };
    expect(saleOf(typed, seoul).orphanRule).toBe(false);
    expect(saleOf(typed, { ...seoul, seating: 'zones' })).not.toHaveProperty(
      'orphanRule',
    );
  });
});

describe('isSaleValue', () => {
  it('knows a form of today from one of an older version, and from none', () => {
    const today = saleOf(FIRST_SALE, seoul);
    expect(isSaleValue(JSON.parse(JSON.stringify(today)))).toBe(true);
    const { discounts: _, ...typed } = FIRST_SALE;
    const old = { ...today, typed: { ...typed, cancellation: 'standard' } };
    expect(isSaleValue(old as never)).toBe(false);
    expect(isSaleValue(undefined)).toBe(false);
  });
});
