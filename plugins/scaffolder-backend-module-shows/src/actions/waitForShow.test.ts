import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { aShow } from '../__fixtures__/shows';
import { createWaitForShowAction } from './waitForShow';

describe('marquee:show:wait', () => {
  it('waits for the show to be on sale unless told otherwise', async () => {
    const answers = [
      aShow({ steps: [{ name: 'on-sale', state: 'running' }] }),
      aShow({ state: 'live' }),
    ];
    const shows = showsServiceMock.mock({
      getShow: async () => answers.shift()!,
    });
    const input = { showId: 'hamlet', until: 'on-sale' as const };
    const ctx = createMockActionContext({ input });
    await createWaitForShowAction({ shows }).handler(ctx);
    expect(answers).toEqual([]);
    expect(ctx.output).toHaveBeenCalledWith('url', aShow().url);
  });

  it('fails with the first cause', async () => {
    const detail = 'The image of redis cannot be pulled: not found';
    const shows = showsServiceMock.mock({
      getShow: async () =>
        aShow({ steps: [{ name: 'start', state: 'failed', detail }] }),
    });
    const input = { showId: 'hamlet', until: 'start' as const };
    const action = createWaitForShowAction({ shows });
    await expect(
      action.handler(createMockActionContext({ input })),
    ).rejects.toThrow(detail);
  });
});
