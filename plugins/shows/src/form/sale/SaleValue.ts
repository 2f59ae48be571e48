import type { Seating } from '@marquee/plugin-container-pool-common';
import {
  toInstant,
  type CancellationPolicy,
  type Currency,
  type Resale,
  type Sale,
} from '@marquee/plugin-ticketing-common';

/** Rules of cancelling that the form offers. */
export const CANCELLATIONS = [
  'standard',
  'nol-concert',
  'nol-play',
  'until-start',
  'never',
] as const;
/** Rules of cancelling that the form offers. */
export type CancellationChoice = (typeof CANCELLATIONS)[number];

/** What was typed of the rules of sale. */
export interface TypedSale {
  /** `YYYY-MM-DDTHH:mm` on the venue's clocks; '' for at once. */
  opens: string;
  closesMinutesBefore: number;
  /** Per ticket, in the smallest unit of the currency; undefined while it is no amount. */
  bookingFee?: number;
  cancellation: CancellationChoice;
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
  resale: Resale;
  /** Absent where seats have no neighbours. */
  orphanRule?: boolean;
}

/** What a seller begins with: on sale at once, no fee, the Korean consumer standard. */
export const FIRST_SALE: TypedSale = {
  opens: '',
  closesMinutesBefore: 0,
  bookingFee: 0,
  cancellation: 'standard',
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
    cancellation: policyOf(typed.cancellation),
    resale: resaleAt ? { type: 'daily', at: resaleAt } : { type: 'at-once' },
    ...(context.seating === 'reserved' && { orphanRule: typed.orphanRule }),
  };
}

function fitting(
  typed: TypedSale,
  context: SaleContext,
  before: SaleContext,
): TypedSale {
  const { currency } = context;
  const inWon = typed.cancellation.startsWith('nol');
  return {
    ...typed,
    // Amounts mean nothing in another currency.
    ...(currency !== before.currency && { bookingFee: 0 }),
    ...(inWon && currency !== 'KRW' && { cancellation: 'standard' as const }),
  };
}

function policyOf(choice: CancellationChoice): CancellationPolicy {
  switch (choice) {
    case 'standard':
      return { type: 'standard' };
    case 'nol-concert':
      return { type: 'nol', tariff: 'concert' };
    case 'nol-play':
      return { type: 'nol', tariff: 'play' };
    case 'until-start':
    case 'never':
      return { type: 'none', cancellable: choice };
    default:
      return choice satisfies never;
  }
}

/** Whether two contexts give the same rules. */
export function sameContext(a: SaleContext, b: SaleContext): boolean {
  return (
    a.timeZone === b.timeZone &&
    a.currency === b.currency &&
    a.seating === b.seating
  );
}

/** What keeps a show from being sold by these rules, if anything. */
export function findSaleFault(
  { typed, sale }: SaleValue,
  /** ISO 8601. */
  starts: string[],
): 'opens' | 'fee' | 'never' | undefined {
  if (typed.opens && !sale.opensAt) return 'opens';
  if (typed.bookingFee === undefined) return 'fee';
  const { opensAt } = sale;
  if (!opensAt || starts.length === 0) return undefined;
  const last = Math.max(...starts.map(start => Date.parse(start)));
  const closes = last - sale.closesMinutesBefore * 60_000;
  return Date.parse(opensAt) >= closes ? 'never' : undefined;
}
