import { readJestReport, readPlaywrightReport } from './readReports';
import { closingLine } from './Tally';

describe('readJestReport', () => {
  it('counts every test, and takes a skipped one for a failure', () => {
    const result = readJestReport({
      testResults: [
        {
          name: 'a.test.ts',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'subtracts' },
            { status: 'pending', fullName: 'divides' },
          ],
        },
      ],
    });
    expect(closingLine(result)).toBe('1 passed, 2 failed');
    expect(result.failures).toEqual(['subtracts', 'divides']);
  });

  it('takes a file that could not be run for a failure', () => {
    const result = readJestReport({
      testResults: [
        {
          name: 'b.test.ts',
          message: '\nCannot find module x\n',
          assertionResults: [],
        },
      ],
    });
    expect(result).toEqual({
      passed: 0,
      failed: 1,
      failures: ['b.test.ts: Cannot find module x'],
    });
  });
});

describe('readPlaywrightReport', () => {
  it('counts specs at every depth, and takes a skipped one for a failure', () => {
    const result = readPlaywrightReport({
      suites: [
        {
          specs: [
            { title: 'opens', ok: true, tests: [{ status: 'expected' }] },
          ],
          suites: [
            {
              specs: [
                {
                  title: 'sells',
                  ok: false,
                  tests: [{ status: 'unexpected' }],
                },
                { title: 'closes', ok: true, tests: [{ status: 'skipped' }] },
              ],
            },
          ],
        },
      ],
    });
    expect(closingLine(result)).toBe('1 passed, 2 failed');
  });

  it('takes an error outside of any spec for a failure', () => {
    expect(
      readPlaywrightReport({ suites: [], errors: [{ message: 'no browser' }] }),
    ).toEqual({ passed: 0, failed: 1, failures: ['no browser'] });
  });
});
