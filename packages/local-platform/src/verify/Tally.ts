/** What a check found. */
export interface CheckResult {
  passed: number;
  failed: number;
  /** One line for each failure. */
  failures: string[];
}

/** Nothing checked yet. */
export const NOTHING: CheckResult = { passed: 0, failed: 0, failures: [] };

/** Both results together. */
export function addResults(a: CheckResult, b: CheckResult): CheckResult {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures],
  };
}

/** The result of a check that is one yes or no. */
export function verdict(title: string, ok: boolean): CheckResult {
  return ok
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [title] };
}

/** The last line of a run, as CI reads it. */
export function closingLine({ passed, failed }: CheckResult): string {
  return `${passed} passed, ${failed} failed`;
}
