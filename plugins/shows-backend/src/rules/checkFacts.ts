import type { Problem } from '@marquee/plugin-shows-common';
import {
  countByCategory,
  findSaleFaults,
  type Places,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { answerProblem } from './answerProblem';

/**
 * Checks what facts must fulfil whenever they are new: dates, rules of sale, and
 * prices, as far as it is known what there is to sell.
 */
export function checkFacts(
  facts: ShowFacts,
  places: Places | undefined,
): Problem[] {
  return [
    ...checkDates(facts),
    ...findSaleFaults(facts).map(({ reason, path, message }) =>
      answerProblem(reason, `facts.${path}`, message),
    ),
    ...(places ? checkPrices(facts, places) : []),
  ];
}

function checkDates({ performances }: ShowFacts): Problem[] {
  const ids = performances.map(({ id }) => id);
  const starts = performances.map(({ startsAt }) => Date.parse(startsAt));
  return performances.flatMap(({ id }, index) =>
    starts.indexOf(starts[index]) === index && ids.indexOf(id) === index
      ? []
      : answerProblem(
          'performance-twice',
          `facts.performances.${index}`,
          'This date is there twice.',
        ),
  );
}

function checkPrices(facts: ShowFacts, places: Places): Problem[] {
  const sold = countByCategory(places).map(({ name }) => name);
  const priced = facts.priceCategories.map(({ id }) => id);
  const missing = sold
    .filter(name => !priced.includes(name))
    .map(name =>
      answerProblem(
        'price-missing',
        'facts.priceCategories',
        `The seats of category '${name}' have no price.`,
      ),
    );
  const unused = priced.flatMap((id, index) =>
    sold.includes(id) && priced.indexOf(id) === index
      ? []
      : answerProblem(
          'price-unused',
          `facts.priceCategories.${index}`,
          `The seating plan has no further seats of category '${id}'.`,
        ),
  );
  return [...missing, ...unused];
}
