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
            { status: 'passed', fullName: 'adds', failureMessages: [] },
            { status: 'failed', fullName: 'subtracts', failureMessages: [] },
            { status: 'pending', fullName: 'divides', failureMessages: [] },
          ],
        },
      ],
    });
    expect(closingLine(result)).toBe('1 passed, 2 failed');
    expect(result.failures).toEqual(['subtracts', 'divides']);
  });

  it('tells what a test said when it failed, and no more than its beginning', () => {
    const [failure] = readJestReport({
      testResults: [
        {
          name: 'a.test.ts',
          message: '',
          assertionResults: [
            {
              status: 'failed',
              fullName: 'subtracts',
              failureMessages: [
                '\u001b[31mExpected: 1\u001b[39m\n\nReceived: 2\n    at x (/a/node_modules/y.js:1)',
                'and so on\n'.repeat(100),
              ],
            },
          ],
        },
      ],
    }).failures;
    const lines = failure.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'subtracts',
      '    Expected: 1',
      '    Received: 2',
      '    and so on',
    ]);
    expect(lines.length).toBeLessThan(30);
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
  const ended = (status: string, ...messages: string[]) => ({
    status,
    results: [{ errors: messages.map(message => ({ message })) }],
  });

  it('counts specs at every depth, and takes a skipped one for a failure', () => {
    const result = readPlaywrightReport({
      suites: [
        {
          specs: [{ title: 'opens', ok: true, tests: [ended('expected')] }],
          suites: [
            {
              specs: [
                {
                  title: 'sells',
                  ok: false,
                  tests: [ended('unexpected', 'No such button')],
                },
                { title: 'closes', ok: true, tests: [ended('skipped')] },
              ],
            },
          ],
        },
      ],
    });
    expect(closingLine(result)).toBe('1 passed, 2 failed');
    expect(result.failures).toEqual(['sells\n    No such button', 'closes']);
  });

  it('takes an error outside of any spec for a failure', () => {
    expect(
      readPlaywrightReport({ suites: [], errors: [{ message: 'no browser' }] }),
    ).toEqual({ passed: 0, failed: 1, failures: ['no browser'] });
  });
});
