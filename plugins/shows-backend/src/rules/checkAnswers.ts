import {
  RESERVED_SHOW_IDS,
  type AnswerFault,
  type Problem,
  type ShowAnswers,
} from '@marquee/plugin-shows-common';
import {
  countByCategory,
  findSaleFaults,
  type Places,
} from '@marquee/plugin-ticketing-common';
import { checkPlaces } from './checkPlaces';

/** What answers are checked against. */
export interface AnswerContext {
  /** Absent when the answers name an unknown seating plan. */
  places: Places | undefined;
  /** Whether a show has the address already. */
  taken: boolean;
  now: Date;
}

/** Checks what composition does not look at: address, dates and prices. */
export function checkAnswers(
  answers: ShowAnswers,
  context: AnswerContext,
): Problem[] {
  return [
    ...checkAddress(answers.facts.id, context.taken),
    ...checkPerformances(answers, context.now),
    ...checkSale(answers),
    ...checkPlaces(answers),
    ...(context.places
      ? checkPrices(answers, context.places)
      : [
          problem(
            'seating-plan-unknown',
            'seatingPlan',
            'There is no such seating plan. Upload it first.',
          ),
        ]),
  ];
}

function checkAddress(id: string, taken: boolean): Problem[] {
  if (RESERVED_SHOW_IDS.includes(id)) {
    const message = `The address '${id}' is reserved.`;
    return [problem('address-reserved', 'facts.id', message)];
  }
  return taken ? [addressTaken(id)] : [];
}

/** The problem of an address that another show has. */
export function addressTaken(id: string): Problem {
  const message = `The address '${id}' is taken.`;
  return problem('address-taken', 'facts.id', message);
}

function checkPerformances({ facts }: ShowAnswers, now: Date): Problem[] {
  const starts = facts.performances.map(({ startsAt }) => Date.parse(startsAt));
  return facts.performances.flatMap(({ id }, index) => {
    const path = `facts.performances.${index}`;
    const again =
      starts.indexOf(starts[index]) !== index ||
      facts.performances.findIndex(other => other.id === id) !== index;
    return [
      ...(starts[index] <= now.getTime()
        ? [problem('performance-past', path, 'This date is over.')]
        : []),
      ...(again
        ? [problem('performance-twice', path, 'This date is there twice.')]
        : []),
    ];
  });
}

function checkPrices({ facts }: ShowAnswers, places: Places): Problem[] {
  const sold = countByCategory(places).map(({ name }) => name);
  const priced = facts.priceCategories.map(({ id }) => id);
  const missing = sold
    .filter(name => !priced.includes(name))
    .map(name =>
      problem(
        'price-missing',
        'facts.priceCategories',
        `The seats of category '${name}' have no price.`,
      ),
    );
  const unused = priced.flatMap((id, index) =>
    sold.includes(id) && priced.indexOf(id) === index
      ? []
      : [
          problem(
            'price-unused',
            `facts.priceCategories.${index}`,
            `The seating plan has no further seats of category '${id}'.`,
          ),
        ],
  );
  return [...missing, ...unused];
}

function checkSale({ facts }: ShowAnswers): Problem[] {
  return findSaleFaults(facts).map(({ reason, path, message }) =>
    problem(reason, `facts.${path}`, message),
  );
}

function problem(reason: AnswerFault, path: string, message: string): Problem {
  return { type: 'answer', reason, path, message, candidates: [] };
}
