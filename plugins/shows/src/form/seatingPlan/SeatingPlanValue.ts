import type {
  SeatingPlanReference,
  SeatingPlanSummary,
} from '@marquee/plugin-shows-common';
import type { Currency, PriceCategory } from '@marquee/plugin-ticketing-common';

/** A price category whose price may not be known yet. */
export type PricedCategory = Omit<PriceCategory, 'price'> & { price?: number };

/** The seating plan that a seller chose, and what its seats cost. */
export interface SeatingPlanValue {
  reference: SeatingPlanReference;
  /** What the field shows of the plan; the server reads the plan itself. */
  summary: SeatingPlanSummary;
  currency: Currency;
  /** In the plan's order. */
  priceCategories: PricedCategory[];
}

/** Currency that a seller begins with. */
export const DEFAULT_CURRENCY: Currency = 'KRW';

/** The value after another plan was chosen: prices of categories with the same name stay. */
export function withPlan(
  value: SeatingPlanValue | undefined,
  plan: { reference: SeatingPlanReference; summary: SeatingPlanSummary },
): SeatingPlanValue {
  const known = new Map(
    value?.priceCategories.map(({ id, price }) => [id, price]),
  );
  return {
    reference: plan.reference,
    summary: plan.summary,
    currency: value?.currency ?? DEFAULT_CURRENCY,
    priceCategories: plan.summary.categories.map(({ name, color }) => ({
      id: name,
      name,
      color,
      ...(known.get(name) !== undefined && { price: known.get(name) }),
    })),
  };
}

/** The value after a price was typed; `price` is undefined while it is none. */
export function withPrice(
  value: SeatingPlanValue,
  change: { id: string; price: number | undefined },
): SeatingPlanValue {
  return {
    ...value,
    priceCategories: value.priceCategories.map(({ price, ...category }) => {
      const next = category.id === change.id ? change.price : price;
      return next === undefined ? category : { ...category, price: next };
    }),
  };
}

/** Names of the categories that have no price yet. */
export function unpricedCategories(categories: PricedCategory[]): string[] {
  return categories
    .filter(({ price }) => price === undefined)
    .map(({ name }) => name);
}
