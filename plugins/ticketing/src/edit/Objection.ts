import { ResponseError } from '@backstage/errors';
import type {
  FactsObjection,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';

/** Why the portal does not take changed facts; it knows more reasons than are judged by what is sold. */
export type Objection = Omit<FactsObjection, 'reason'> & { reason: string };

const PERFORMANCE = /^facts\.performances\.(\d+)/;

/** What the portal objects to, each at its date where it is about one. */
export function objectionsOf(error: unknown, facts: ShowFacts): Objection[] {
  if (!(error instanceof ResponseError)) return [];
  const { problems = [] } = error.body.error as { problems?: Objection[] };
  return problems.map(problem => {
    const [, index] = PERFORMANCE.exec(problem.path) ?? [];
    const performance = index && facts.performances[Number(index)]?.id;
    return performance ? { performance, ...problem } : problem;
  });
}
