import { ResponseError } from '@backstage/errors';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { aShow } from '../__fixtures__/shows';
import { createApplyShowAction } from './applyShow';
import { exampleAnswers } from './exampleAnswers';

describe('marquee:show:apply', () => {
  const input = { answers: exampleAnswers };

  it('opens the show and waits until it is applied', async () => {
    const answers = [
      aShow({ steps: [{ name: 'apply', state: 'running' }] }),
      aShow({ steps: [{ name: 'apply', state: 'done' }] }),
    ];
    const shows = showsServiceMock.mock({
      openShow: async () => aShow(),
      getShow: async () => answers.shift()!,
    });
    const ctx = createMockActionContext({ input });
    await createApplyShowAction({ shows }).handler(ctx);
    expect(shows.openShow).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([]);
    expect(ctx.output).toHaveBeenCalledWith('showId', 'hamlet');
    expect(ctx.output).toHaveBeenCalledWith('url', aShow().url);
  });

  it('opens a show only once when the task is tried again', async () => {
    const shows = showsServiceMock.mock({
      getShow: async () => aShow({ state: 'live' }),
    });
    const ctx = createMockActionContext({ input });
    await createApplyShowAction({ shows }).handler({
      ...ctx,
      checkpoint: async () => 'hamlet' as any,
    });
    expect(shows.openShow).not.toHaveBeenCalled();
  });

  it('fails with the words of the shows service', async () => {
    const message = 'No cluster is connected.';
    const refusal = await ResponseError.fromResponse(
      Response.json(
        { error: { name: 'Error', message }, response: { statusCode: 503 } },
        { status: 503 },
      ),
    );
    const shows = showsServiceMock.mock({
      openShow: async () => Promise.reject(refusal),
    });
    const action = createApplyShowAction({ shows });
    await expect(
      action.handler(createMockActionContext({ input })),
    ).rejects.toMatchObject({ message, stack: message });
  });

  it('opens nothing in a dry run', async () => {
    const shows = showsServiceMock.mock();
    const ctx = createMockActionContext({ input });
    const action = createApplyShowAction({ shows });
    await action.handler({ ...ctx, isDryRun: true });
    expect(shows.openShow).not.toHaveBeenCalled();
    expect(ctx.output).toHaveBeenCalledWith('showId', 'hamlet');
  });
});
