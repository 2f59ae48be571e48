import type { AnswerFault, Problem } from '@marquee/plugin-shows-common';

/** A problem with one of a seller's answers; `path` names it. */
export function answerProblem(
  reason: AnswerFault,
  path: string,
  message: string,
): Problem {
  return { type: 'answer', reason, path, message, candidates: [] };
}
