import { compose, showAnswersSchema } from '@marquee/plugin-shows-common';
import { aPool } from '@marquee/plugin-shows-common/testUtils';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { runExample } from '../__testUtils__/runExample';
import { createPlanShowAction } from './planShow';
import { planShowExamples } from './planShow.examples';

describe('examples of marquee:show:plan', () => {
  it.each(planShowExamples)('$description', async ({ example }) => {
    const shows = showsServiceMock.mock({
      planShow: async answers => {
        showAnswersSchema.parse(answers);
        const composed = compose({ ...answers, seller: 'guest' }, aPool());
        return composed.type === 'plan'
          ? { plan: composed.plan, problems: [] }
          : { problems: composed.problems };
      },
    });
    expect(
      await runExample(createPlanShowAction({ shows }), example),
    ).toMatchObject({
      parts: ['box-office', 'postgres', 'redis', 'show-page'],
    });
  });
});
