import { LineView } from './LineView';
import { runSteps } from './runSteps';
import type { Step } from './Step';

function aStep(id: string, overrides: Partial<Step> = {}): Step {
  return {
    id,
    title: id.toUpperCase(),
    needs: [],
    run: async () => {},
    ...overrides,
  };
}

function aRun(steps: Step[], signal = new AbortController().signal) {
  const lines: string[] = [];
  const view = new LineView({ write: text => lines.push(text.trim()) });
  return { lines, result: runSteps(steps, { view, signal, now: () => 0 }) };
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('runSteps', () => {
  it('runs independent steps at the same time and dependent ones in order', async () => {
    const seen: string[] = [];
    const note = (id: string) => async () => {
      seen.push(`${id} begins`);
      await new Promise(resolve => {
        setImmediate(resolve);
      });
      seen.push(`${id} ends`);
    };
    const { result } = aRun([
      aStep('c', { needs: ['a', 'b'], run: note('c') }),
      aStep('a', { run: note('a') }),
      aStep('b', { run: note('b') }),
    ]);
    const times = await result;
    expect(seen.slice(0, 2)).toEqual(['a begins', 'b begins']);
    expect(seen.slice(4)).toEqual(['c begins', 'c ends']);
    expect(times.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('names the failed step and its log, and aborts the others first', async () => {
    let aborted = false;
    const { result } = aRun([
      aStep('a', {
        log: '/logs/a.log',
        run: async () => {
          throw new Error('no disk');
        },
      }),
      aStep('b', {
        run: ({ signal }) =>
          untilAborted(signal).catch(() => {
            aborted = true;
          }),
      }),
    ]);
    await expect(result).rejects.toThrow(
      'A failed: no disk\n  Log: /logs/a.log',
    );
    expect(aborted).toBe(true);
  });

  it('goes on without an optional step and skips what needs it', async () => {
    const { lines, result } = aRun([
      aStep('a', {
        optional: true,
        run: async () => {
          throw new Error('not root');
        },
      }),
      aStep('b', { needs: ['a'], optional: true }),
      aStep('c', { after: ['b'] }),
    ]);
    const outcomes = (await result).map(({ outcome }) => outcome.type);
    expect(outcomes).toEqual(['failed', 'skipped', 'done']);
    expect(lines).toEqual([
      'FAIL  A (0.0 s): not root',
      'skip  B: it needs "A"',
      'ok    C (0.0 s)',
    ]);
  });

  it('starts nothing more after the signal, and waits for what runs', async () => {
    const end = new AbortController();
    const seen: string[] = [];
    const { result } = aRun(
      [
        aStep('a', {
          run: async ({ signal }) => {
            await untilAborted(signal).catch(() => {});
            seen.push('a ended');
          },
        }),
        aStep('b', {
          needs: ['a'],
          run: async () => {
            seen.push('b began');
          },
        }),
      ],
      end.signal,
    );
    end.abort();
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual(['a ended']);
  });
});
