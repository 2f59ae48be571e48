import { NOTHING, addResults, verdict, type CheckResult } from './Tally';

interface JestReport {
  testResults: {
    name: string;
    message: string;
    assertionResults: {
      status: string;
      fullName: string;
      failureMessages: string[];
    }[];
  }[];
}

/**
 * Counts a report of `jest --json`. A file that could not be run at all has no
 * assertions and counts as one failure; so does a skipped test, since this
 * repository has none.
 */
export function readJestReport(report: JestReport): CheckResult {
  return report.testResults
    .map(file =>
      file.assertionResults.length === 0
        ? {
            passed: 0,
            failed: 1,
            failures: [`${file.name}: ${firstLine(file.message)}`],
          }
        : file.assertionResults
            .map(test =>
              verdict(
                test.fullName,
                test.status === 'passed',
                test.failureMessages.join('\n'),
              ),
            )
            .reduce(addResults, NOTHING),
    )
    .reduce(addResults, NOTHING);
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean; tests: PlaywrightTest[] }[];
}

interface PlaywrightTest {
  status: string;
  results: { errors: { message?: string }[] }[];
}

/** Counts a report of Playwright's `json` reporter; a skipped test is a failure. */
export function readPlaywrightReport(report: {
  suites: PlaywrightSuite[];
  errors?: { message?: string }[];
}): CheckResult {
  const broken = (report.errors ?? []).map(error =>
    verdict(firstLine(error.message ?? 'error'), false),
  );
  return [...broken, ...report.suites.map(readSuite)].reduce(
    addResults,
    NOTHING,
  );
}

function readSuite(suite: PlaywrightSuite): CheckResult {
  const specs = (suite.specs ?? []).map(spec =>
    verdict(
      spec.title,
      spec.ok && spec.tests.every(test => test.status === 'expected'),
      spec.tests.flatMap(messagesOf).join('\n'),
    ),
  );
  return [...specs, ...(suite.suites ?? []).map(readSuite)].reduce(
    addResults,
    NOTHING,
  );
}

function messagesOf({ results }: PlaywrightTest): string[] {
  return results.flatMap(({ errors }) =>
    errors.map(({ message }) => message ?? ''),
  );
}

function firstLine(text: string): string {
  return text.split('\n').find(line => line.trim() !== '') ?? '';
}
