import type { Problem } from '@marquee/plugin-shows-common';
import {
  countByCategory,
  findPosterFault,
  findSaleFaults,
  MAX_POSTER_BYTES,
  MAX_POSTER_SIDE,
  opensTooLate,
  type Places,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { answerProblem } from './answerProblem';
import { readPoster } from './posters';

/**
 * Checks what facts must fulfil whenever they are new: dates, the poster, rules of sale, and
 * prices, as far as it is known what there is to sell.
 */
export function checkFacts(
  facts: ShowFacts,
  places: Places | undefined,
): Problem[] {
  return [
    ...checkDates(facts),
    ...checkPoster(facts),
    ...findSaleFaults(facts).map(({ reason, path, message }) =>
      answerProblem(reason, `facts.${path}`, message),
    ),
    ...(opensTooLate(facts)
      ? [
          answerProblem(
            'sale-never-opens',
            'facts.sale.opensAt',
            'The sale would open after it closes.',
          ),
        ]
      : []),
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

/** Strangers are shown what a seller uploaded: its content decides, not its label. */
function checkPoster({ poster }: ShowFacts): Problem[] {
  const uploaded = readPoster(poster);
  if (!uploaded) return [];
  const fault = findPosterFault(uploaded.content, uploaded.type);
  switch (fault) {
    case undefined:
      return [];
    case 'unreadable':
      return [
        answerProblem(
          'poster-unreadable',
          'facts.poster',
          'The poster is not the PNG, JPEG or WebP picture that it says it is.',
        ),
      ];
    case 'too-large':
      return [
        answerProblem(
          'poster-too-large',
          'facts.poster',
          `The poster has more than ${
            MAX_POSTER_BYTES / 1024
          } KiB, or a side of more than ${MAX_POSTER_SIDE} pixels.`,
        ),
      ];
    default:
      throw new Error(`Unknown fault ${fault satisfies never}`);
  }
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
