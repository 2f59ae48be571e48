import type { ShowFacts } from '../api/show';
import type { Discount } from '../pricing/discount';

/** What of the rules of sale contradicts the rest of a show's facts. */
export interface SaleFault {
  reason:
    | 'cancellation-currency'
    | 'discount-twice'
    | 'discount-category'
    | 'discount-performance';
  /** Within the facts, e.g. `discounts.0`. */
  path: string;
  message: string;
}

/** What discounts have to fit to. */
interface DiscountedShow {
  discounts: readonly Discount[];
  priceCategories: readonly { id: string }[];
  performances: readonly { id: string }[];
}

/** Checks what a schema of single values cannot see. */
export function findSaleFaults(
  facts: Pick<ShowFacts, 'currency' | 'cancellation'> & DiscountedShow,
): SaleFault[] {
  const { cancellation, currency } = facts;
  const inWon: SaleFault = {
    reason: 'cancellation-currency',
    path: 'cancellation',
    message: `The fees of this policy are in KRW, the prices in ${currency}.`,
  };
  return [
    ...(cancellation.type === 'nol' && currency !== 'KRW' ? [inWon] : []),
    ...findDiscountFaults(facts),
  ];
}

function findDiscountFaults(facts: DiscountedShow): SaleFault[] {
  const { discounts } = facts;
  const ids = discounts.map(({ id }) => id);
  const categories = new Set(facts.priceCategories.map(({ id }) => id));
  const performances = new Set(facts.performances.map(({ id }) => id));
  return discounts.flatMap((discount, index): SaleFault[] => {
    const { id } = discount;
    const path = `discounts.${index}`;
    const category = discount.categories?.find(other => !categories.has(other));
    const performance = discount.performances?.find(
      other => !performances.has(other),
    );
    return [
      ...(ids.indexOf(id) < index
        ? [
            {
              reason: 'discount-twice' as const,
              path,
              message: `There is another discount '${id}'.`,
            },
          ]
        : []),
      ...(category === undefined
        ? []
        : [
            {
              reason: 'discount-category' as const,
              path: `${path}.categories`,
              message: `There is no price category '${category}'.`,
            },
          ]),
      ...(performance === undefined
        ? []
        : [
            {
              reason: 'discount-performance' as const,
              path: `${path}.performances`,
              message: `There is no performance '${performance}'.`,
            },
          ]),
    ];
  });
}
