import {
  RESERVED_SHOW_IDS,
  type Problem,
  type ShowAnswers,
} from '@marquee/plugin-shows-common';
import type { Places } from '@marquee/plugin-ticketing-common';
import { answerProblem } from './answerProblem';
import { checkFacts } from './checkFacts';
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
  const { facts } = answers;
  const { places, taken, now } = context;
  const unknown = answerProblem(
    'seating-plan-unknown',
    'seatingPlan',
    'There is no such seating plan. Upload it first.',
  );
  return [
    ...checkAddress(facts.id, taken),
    ...facts.performances.flatMap(({ startsAt }, index) =>
      Date.parse(startsAt) > now.getTime()
        ? []
        : answerProblem(
            'performance-past',
            `facts.performances.${index}`,
            'This date is over.',
          ),
    ),
    ...checkPlaces(answers, places),
    ...checkFacts(facts, places),
    ...(places ? [] : [unknown]),
  ];
}

function checkAddress(id: string, taken: boolean): Problem[] {
  if (RESERVED_SHOW_IDS.includes(id)) {
    const message = `The address '${id}' is reserved.`;
    return [answerProblem('address-reserved', 'facts.id', message)];
  }
  return taken ? [addressTaken(id)] : [];
}

/** The problem of an address that another show has. */
export function addressTaken(id: string): Problem {
  const message = `The address '${id}' is taken.`;
  return answerProblem('address-taken', 'facts.id', message);
}
