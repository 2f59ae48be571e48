import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { aShow } from '../__fixtures__/shows';
import { runExample } from '../__testUtils__/runExample';
import { createApplyShowAction } from './applyShow';
import { applyShowExamples } from './applyShow.examples';

describe('examples of marquee:show:apply', () => {
  it.each(applyShowExamples)('$description', async ({ example }) => {
    const shows = showsServiceMock.mock({
      openShow: async () => aShow(),
      getShow: async () => aShow({ state: 'live' }),
    });
    expect(await runExample(createApplyShowAction({ shows }), example)).toEqual(
      { showId: 'hamlet', url: aShow().url },
    );
  });
});
