import { InputError } from '@backstage/errors';
import {
  countByCategory,
  Places,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';

/**
 * Every place must have a price.
 *
 * @throws InputError that names the category without one
 */
export function assertPriced(places: Places, facts: ShowFacts): void {
  const priced = new Set(facts.priceCategories.map(({ id }) => id));
  for (const { name } of countByCategory(places)) {
    if (!priced.has(name)) {
      throw new InputError(`facts.priceCategories: '${name}' has no price`);
    }
  }
}
