import type { Step, StepContext } from '../steps';
import { addResults, NOTHING, type CheckResult } from './Tally';
import type { CheckContext } from './toolChecks';

/** One line of the list that `npm test` shows. */
export interface Check {
  id: string;
  title: string;
  /** Ids of checks without whose success this one cannot run; it then counts as failed. */
  needs?: string[];
  /** Runs beside the check before it: neither has time limits that the other could spoil. */
  beside?: boolean;
  run(
    context: CheckContext,
    report: StepContext['report'],
  ): Promise<CheckResult>;
}

/**
 * Checks as steps that run one after the other, since they would spoil each other's
 * time limits on a small machine; but for those that may run beside the one before.
 * A failed check does not stop the later ones.
 */
export function toSteps(
  checks: Check[],
  context: CheckContext,
  onResult: (check: Check, result: CheckResult) => void,
): Step[] {
  return checks.map((check, index) => ({
    id: check.id,
    title: check.title,
    needs: check.needs ?? [],
    after: checksBefore(checks, index).map(({ id }) => id),
    optional: true,
    async run({ report, signal }) {
      const result = await check.run({ ...context, signal }, report);
      onResult(check, result);
      report(`${result.passed} passed`);
      if (result.failed > 0) throw new Error(summary(result));
    },
  }));
}

/** All that comes before the group of checks side by side that this one belongs to. */
function checksBefore(checks: Check[], index: number): Check[] {
  const first = checks
    .slice(0, index + 1)
    .findLastIndex(({ beside }) => !beside);
  return checks.slice(0, Math.max(first, 0));
}

/** All results together; a check without a result could not run and counts as one failure. */
export function total(
  checks: Check[],
  results: ReadonlyMap<string, CheckResult>,
): CheckResult {
  return checks
    .map(
      ({ id, title }) =>
        results.get(id) ?? {
          passed: 0,
          failed: 1,
          failures: [`${title}: could not run`],
        },
    )
    .reduce(addResults, NOTHING);
}

function summary({ passed, failed, failures }: CheckResult): string {
  return passed + failed === 1
    ? failures[0].split('\n')[0]
    : `${failed} of ${passed + failed} failed`;
}
