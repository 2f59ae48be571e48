import type { RolloutStep, Show } from '@marquee/plugin-shows-common';
import { aShow } from '../__fixtures__/shows';
import { followRollout } from './followRollout';

const step = (
  name: RolloutStep['name'],
  state: RolloutStep['state'],
  detail?: string,
): RolloutStep => ({ name, state, detail });

function follow(answers: Show[], until: RolloutStep['name'] = 'on-sale') {
  const lines: string[] = [];
  const result = followRollout({
    readShow: async () => answers.shift()!,
    until,
    logger: { info: line => lines.push(line) },
    signal: undefined,
  });
  return { lines, result };
}

describe('followRollout', () => {
  it('tells each detail once, until the revision is live', async () => {
    const { lines, result } = follow([
      aShow({ steps: [step('apply', 'running', 'Checking')] }),
      aShow({
        steps: [
          step('apply', 'done', 'Applied'),
          step('start', 'running', 'Waiting: redis starts'),
        ],
      }),
      aShow({
        steps: [
          step('apply', 'done', 'Applied'),
          step('start', 'running', 'Waiting: redis starts'),
        ],
      }),
      aShow({ state: 'live', steps: [step('on-sale', 'done', 'On sale')] }),
    ]);
    expect(await result).toMatchObject({ state: 'on-sale' });
    expect(lines).toEqual([
      'apply: Checking',
      'apply: Applied',
      'start: Waiting: redis starts',
      'on-sale: On sale',
    ]);
  });

  it('ends as soon as the step asked for is done', async () => {
    const steps = [
      step('compose', 'done', '4 microservices'),
      step('apply', 'done', 'Applied'),
      step('start', 'running', 'Waiting'),
    ];
    const { result, lines } = follow([aShow({ steps })], 'apply');
    expect(await result).toMatchObject({ id: 'hamlet' });
    // The steps before were told by the action before, those after are told by the next.
    expect(lines).toEqual(['apply: Applied']);
  });

  it('fails with the first cause', async () => {
    const { result } = follow([
      aShow({ steps: [step('start', 'failed', 'No node has room for redis')] }),
    ]);
    await expect(result).rejects.toThrow('No node has room for redis');
  });

  it('ends when the task is cancelled', async () => {
    const cancel = new AbortController();
    const result = followRollout({
      readShow: async () => {
        cancel.abort();
        return aShow({ steps: [step('apply', 'running')] });
      },
      until: 'on-sale',
      logger: { info: () => {} },
      signal: cancel.signal,
    });
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  });
});
