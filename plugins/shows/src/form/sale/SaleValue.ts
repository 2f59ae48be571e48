import type { Seating } from '@marquee/plugin-container-pool-common';
import {
  toInstant,
  type CancellationPolicy,
  type Currency,
  type Discount,
  type Resale,
  type Sale,
} from '@marquee/plugin-ticketing-common';

/** What was typed of the rules of sale. */
export interface TypedSale {
  /** `YYYY-MM-DDTHH:mm` on the venue's clocks; '' for at once. */
  opens: string;
  closesMinutesBefore: number;
  /** Per ticket, in the smallest unit of the currency; undefined while it is no amount. */
  bookingFee?: number;
  cancellation: CancellationPolicy;
  discounts: Discount[];
  /** `HH:mm`, or '' for at once. */
  resaleAt: string;
  orphanRule: boolean;
}

/** The answers elsewhere in the form that the rules of sale depend on. */
export interface SaleContext {
  timeZone: string;
  currency: Currency;
  seating: Seating;
}

/** The rules by which a show is sold. */
export interface SaleValue {
  typed: TypedSale;
  /** For what the rest was made. */
  context: SaleContext;
  sale: Sale;
  bookingFee: number;
  cancellation: CancellationPolicy;
  discounts: Discount[];
  resale: Resale;
  /** Absent where seats have no neighbours. */
  orphanRule?: boolean;
}

/** What a seller begins with: on sale at once, no fee and no discount, the Korean consumer standard. */
export const FIRST_SALE: TypedSale = {
  opens: '',
  closesMinutesBefore: 0,
  bookingFee: 0,
  cancellation: { type: 'standard' },
  discounts: [],
  resaleAt: '',
  orphanRule: true,
};

/** Turns what was typed into rules of sale; what means nothing in this context is forgotten. */
export function saleOf(
  given: TypedSale,
  context: SaleContext,
  before: SaleContext = context,
): SaleValue {
  const typed = fitting(given, context, before);
  const opensAt = toInstant(typed.opens, context.timeZone);
  const { closesMinutesBefore, resaleAt } = typed;
  return {
    typed,
    context,
    sale: { closesMinutesBefore, ...(opensAt && { opensAt }) },
    bookingFee: typed.bookingFee ?? 0,
    cancellation: typed.cancellation,
    discounts: typed.discounts,
    resale: resaleAt ? { type: 'daily', at: resaleAt } : { type: 'at-once' },
    ...(context.seating === 'reserved' && { orphanRule: typed.orphanRule }),
  };
}

function fitting(
  typed: TypedSale,
  context: SaleContext,
  before: SaleContext,
): TypedSale {
  // Amounts mean nothing in another currency.
  if (context.currency === before.currency) return typed;
  const { cancellation, discounts } = typed;
  const inMoney =
    cancellation.type === 'nol' ||
    (cancellation.type === 'custom' &&
      cancellation.steps.some(({ feeAmount }) => feeAmount !== undefined));
  return {
    ...typed,
    bookingFee: 0,
    ...(inMoney && { cancellation: { type: 'standard' } }),
    discounts: discounts.filter(({ kind }) => kind === 'percent'),
  };
}

/** Whether a form that was kept is one of today's: older ones have other fields. */
export function isSaleValue(
  value: Partial<SaleValue> | undefined,
): value is SaleValue {
  const typed: Partial<TypedSale> | undefined = value?.typed;
  return (
    Array.isArray(typed?.discounts) && typeof typed.cancellation === 'object'
  );
}

/** Whether two contexts give the same rules. */
export function sameContext(a: SaleContext, b: SaleContext): boolean {
  return (
    a.timeZone === b.timeZone &&
    a.currency === b.currency &&
    a.seating === b.seating
  );
}
