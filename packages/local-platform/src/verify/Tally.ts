import { stripVTControlCharacters } from 'node:util';

const EXCERPT_LINES = 24;
const EXCERPT_COLUMNS = 160;

/** What a check found. */
export interface CheckResult {
  passed: number;
  failed: number;
  /** What failed, one text each: a title, and below it the beginning of what the tool said. */
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

/** The result of a check that is one yes or no, with what its tool said of a no. */
export function verdict(
  title: string,
  ok: boolean,
  reason: string = '',
): CheckResult {
  return ok
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [title + excerpt(reason)] };
}

/**
 * The beginning of a message, indented and without colours and frames of libraries:
 * whoever reads the log of a machine that is gone has nothing else.
 */
function excerpt(message: string): string {
  return stripVTControlCharacters(message)
    .split('\n')
    .filter(line => line.trim() !== '' && !line.includes('node_modules'))
    .slice(0, EXCERPT_LINES)
    .map(line => `\n    ${line.slice(0, EXCERPT_COLUMNS)}`)
    .join('');
}

/** The last line of a run, as CI reads it. */
export function closingLine({ passed, failed }: CheckResult): string {
  return `${passed} passed, ${failed} failed`;
}
