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

const good = (id: string) => check(id, async () => verdict(id, true));

/** Which checks were under way at the same time, in the order of their begin. */
async function sideBySide(checks: Check[]): Promise<string[][]> {
  const groups: string[][] = [];
  let running = 0;
  const watched = checks.map(it => ({
    ...it,
    async run() {
      if (running === 0) groups.push([]);
      groups.at(-1)?.push(it.id);
      running += 1;
      await new Promise(resolve => setTimeout(resolve, 5));
      running -= 1;
      return verdict(it.id, true);
    },
  }));
  const { failed } = await verify(watched);
  expect(failed).toBe(0);
  return groups;
}

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
    expect(await sideBySide([good('a'), good('b'), good('c')])).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  it('runs checks beside each other that may be, and none of the others', async () => {
    const beside = { beside: true };
    expect(
      await sideBySide([
        good('a'),
        good('b'),
        { ...good('c'), ...beside },
        { ...good('d'), ...beside },
        good('e'),
      ]),
    ).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });
});
