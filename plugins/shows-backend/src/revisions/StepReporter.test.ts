import type { RolloutStep } from '@marquee/plugin-shows-common';
import { RolloutError } from './RolloutError';
import { firstSteps, StepReporter } from './StepReporter';

const COMPOSED = { type: 'composed', parts: 4, objects: 9 } as const;
const at = (second: number) => new Date(Date.UTC(2027, 0, 1, 0, 0, second));

function reporter(steps?: RolloutStep[]) {
  const saved: RolloutStep[][] = [];
  let second = 10;
  return {
    saved,
    /** State and detail of the step `apply` at each save. */
    history: () =>
      saved.map(save => {
        const { state, detail } = save.find(({ name }) => name === 'apply')!;
        return [state, detail];
      }),
    steps: new StepReporter({
      steps:
        steps ??
        firstSteps({ startedAt: at(0), finishedAt: at(1), note: COMPOSED }),
      save: async all => {
        saved.push(structuredClone(all));
      },
      now: () => at((second += 1)),
    }),
  };
}

describe('StepReporter', () => {
  const { signal } = new AbortController();

  it('writes each word once, as it happens', async () => {
    const { steps, saved, history } = reporter();
    await steps.run('apply', signal, async say => {
      await say({ type: 'checking', objects: 3 });
      await say({ type: 'checking', objects: 3 });
      await say({ type: 'securing' });
    });
    expect(history()).toEqual([
      ['running', undefined],
      ['running', 'Checking 3 objects with the cluster'],
      ['running', 'Applying limits, network policies and secrets'],
      ['done', 'Applying limits, network policies and secrets'],
    ]);
    expect(saved.at(-1)).toMatchObject([
      { name: 'compose', state: 'done', note: COMPOSED },
      {
        name: 'apply',
        note: { type: 'securing' },
        startedAt: at(11).toISOString(),
        finishedAt: at(12).toISOString(),
      },
      { name: 'start', state: 'waiting' },
      { name: 'on-sale', state: 'waiting' },
    ]);
  });

  it('keeps why a step failed', async () => {
    const { steps, saved, history } = reporter();
    const failure = { type: 'show-refused', message: 'No seats' } as const;
    const words = 'The box office refuses the show: No seats';
    const failing = steps.run('apply', signal, async () => {
      throw new RolloutError(failure);
    });
    await expect(failing).rejects.toThrow(words);
    expect(history().at(-1)).toEqual(['failed', words]);
    expect(saved.at(-1)![1].note).toEqual(failure);
  });

  it('leaves a step running while the cluster cannot be reached', async () => {
    const { steps, history } = reporter();
    const refused = Object.assign(new Error('connect'), {
      code: 'ECONNREFUSED',
    });
    const cut = steps.run('apply', signal, async () => {
      throw refused;
    });
    await expect(cut).rejects.toBe(refused);
    expect(history().at(-1)).toEqual([
      'running',
      'The cluster cannot be reached, we keep trying: connect',
    ]);
  });

  it('shows nobody the words of the database', async () => {
    const { steps, history } = reporter();
    const cut = steps.run('apply', signal, async () => {
      throw new Error('select "plan" from "seating_plans" - timeout');
    });
    await expect(cut).rejects.toThrow('select');
    expect(history().at(-1)).toEqual([
      'running',
      'The portal has trouble of its own, we keep trying',
    ]);
  });

  it('leaves a step running that the portal itself cuts off', async () => {
    const { steps, history } = reporter();
    const stop = new AbortController();
    const cut = steps.run('apply', stop.signal, async () => stop.abort());
    await expect(cut).rejects.toThrow('aborted');
    expect(history()).toEqual([['running', undefined]]);
  });

  it('goes on with a step that began before a restart', async () => {
    const begun = at(5).toISOString();
    const { steps, saved } = reporter([
      { name: 'apply', state: 'running', startedAt: begun },
    ]);
    await steps.run('apply', signal, async () => {});
    expect(saved.at(-1)).toMatchObject([{ state: 'done', startedAt: begun }]);
  });

  it('repeats in silence what was done before a restart', async () => {
    const { steps, saved } = reporter([{ name: 'apply', state: 'done' }]);
    const work = jest.fn(async say => say({ type: 'securing' }));
    await steps.run('apply', signal, work);
    expect(work).toHaveBeenCalled();
    expect(saved).toEqual([]);
  });
});
