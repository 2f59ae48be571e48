import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { aShow } from '../__fixtures__/shows';
import { runExample } from '../__testUtils__/runExample';
import { createWaitForShowAction } from './waitForShow';
import { waitForShowExamples } from './waitForShow.examples';

describe('examples of marquee:show:wait', () => {
  it.each(waitForShowExamples)('$description', async ({ example }) => {
    const shows = showsServiceMock.mock({
      getShow: async () => aShow({ state: 'live' }),
    });
    expect(
      await runExample(createWaitForShowAction({ shows }), example),
    ).toEqual({ url: aShow().url });
  });
});
