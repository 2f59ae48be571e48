import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { compose } from '@marquee/plugin-shows-common';
import { aPool, aSpecification } from '@marquee/plugin-shows-common/testUtils';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { exampleAnswers } from './exampleAnswers';
import { createPlanShowAction } from './planShow';

describe('marquee:show:plan', () => {
  const input = { answers: exampleAnswers };

  it('sums the plan up and opens nothing', async () => {
    const composed = compose(aSpecification(), aPool());
    if (composed.type !== 'plan') throw new Error('has problems');
    const shows = showsServiceMock.mock({
      planShow: async () => ({ plan: composed.plan, problems: [] }),
    });
    const ctx = createMockActionContext({ input });
    await createPlanShowAction({ shows }).handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith(
      'summary',
      expect.stringMatching(
        /^4 microservices in 5 pods, \d+ Kubernetes objects in seller-guest$/,
      ),
    );
    expect(ctx.output).toHaveBeenCalledWith(
      'url',
      'http://hamlet.marquee.localhost:8080',
    );
    expect(shows.openShow).not.toHaveBeenCalled();
  });

  it('fails with the words of the problems', async () => {
    const shows = showsServiceMock.mock({
      planShow: async () => ({
        problems: [
          {
            type: 'unknown-part',
            part: 'bar',
            path: 'parts',
            candidates: ['redis'],
          },
        ],
      }),
    });
    const action = createPlanShowAction({ shows });
    await expect(
      action.handler(createMockActionContext({ input })),
    ).rejects.toThrow(
      "There is no microservice 'bar' in the container pool. Possible: redis.",
    );
  });
});
