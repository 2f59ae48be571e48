import { ConflictError, InputError } from '@backstage/errors';
import {
  describeProblem,
  type Plan,
  type Problem,
} from '@marquee/plugin-shows-common';

/**
 * The plan, when nothing stands in its way.
 *
 * @throws ConflictError when the address is taken, InputError for other problems;
 *   both with `path` and `problems`
 */
export function assertPlan(plan: Plan | undefined, problems: Problem[]): Plan {
  const taken = problems.find(
    problem => problem.type === 'answer' && problem.reason === 'address-taken',
  );
  if (taken) {
    throw Object.assign(new ConflictError(describeProblem(taken)), {
      path: taken.path,
      problems,
    });
  }
  assertNoProblems(problems);
  if (!plan) throw new Error('There is neither a plan nor a problem');
  return plan;
}

/** @throws InputError with `path` and `problems` when there are any */
export function assertNoProblems(problems: Problem[]): void {
  if (problems.length === 0) return;
  const words = problems.map(describeProblem).join(' ');
  const [{ path }] = problems;
  throw Object.assign(new InputError(words), { path, problems });
}
