import { LineView, runSteps } from '../steps';
import { type Check, toSteps, total } from './Check';
import { closingLine, verdict, type CheckResult } from './Tally';

const context = {
  checkout: '/nowhere',
  logsDir: '/nowhere',
  env: {},
  signal: new AbortController().signal,
};

async function verify(checks: Check[]) {
  const results = new Map<string, CheckResult>();
  const steps = toSteps(checks, context, ({ id }, result) =>
    results.set(id, result),
  );
  const view = new LineView({ write: () => {} });
  await runSteps(steps, { view, signal: context.signal });
  return total(checks, results);
}

const check = (id: string, run: () => Promise<CheckResult>): Check => ({
  id,
  title: id,
  run,
});

describe('a run of checks', () => {
  it('goes on after a failed check and after one that threw', async () => {
    const result = await verify([
      check('lint', async () => verdict('lint', false)),
      check('types', async () => {
        throw new Error('no compiler');
      }),
      check('unit', async () => ({ passed: 7, failed: 0, failures: [] })),
    ]);
    expect(closingLine(result)).toBe('7 passed, 2 failed');
    expect(result.failures).toEqual(['lint', 'types: could not run']);
  });

  it('counts a check whose need failed as failed', async () => {
    const result = await verify([
      check('platform', async () => verdict('platform', false)),
      {
        ...check('browser', async () => verdict('browser', true)),
        needs: ['platform'],
      },
    ]);
    expect(closingLine(result)).toBe('0 passed, 2 failed');
  });

  it('runs one check at a time', async () => {
    const running: string[] = [];
    const alone = (id: string) =>
      check(id, async () => {
        running.push(id);
        await new Promise(resolve => setTimeout(resolve, 5));
        const ok = running.length === 1;
        running.pop();
        return verdict(id, ok);
      });
    const result = await verify([alone('a'), alone('b'), alone('c')]);
    expect(closingLine(result)).toBe('3 passed, 0 failed');
  });
});
