import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { applyShowExamples } from './applyShow.examples';
import { followRollout } from './followRollout';
import { inPlainWords } from './inPlainWords';
import { readAnswers } from './readAnswers';

/** `marquee:show:apply`: opens a show and waits until its objects are in the cluster. */
export function createApplyShowAction(options: { shows: ShowsService }) {
  const { shows } = options;
  return createTemplateAction({
    id: 'marquee:show:apply',
    description:
      'Opens a show and waits until the cluster has taken its objects; the rollout goes on by itself',
    examples: applyShowExamples,
    supportsDryRun: true,
    schema: {
      input: {
        answers: z =>
          z.record(z.unknown()).describe('What the seller filled in'),
      },
      output: {
        showId: z => z.string().describe('Id of the show'),
        url: z => z.string().describe("Address of the show's page"),
      },
    },
    async handler(ctx) {
      await inPlainWords(async () => {
        const credentials = await ctx.getInitiatorCredentials();
        const answers = readAnswers(ctx.input.answers);
        const { id } = answers.facts;
        if (ctx.isDryRun) {
          ctx.output('showId', id);
          return;
        }
        const call = { credentials, signal: ctx.signal };
        // Once only: tried again, the task would find its own address taken.
        const showId = await ctx.checkpoint({
          key: 'open.show.v1',
          fn: async () => (await shows.openShow(answers, call)).id,
        });
        const show = await followRollout({
          readShow: () => shows.getShow(showId, call),
          until: 'apply',
          logger: ctx.logger,
          signal: ctx.signal,
        });
        ctx.output('showId', showId);
        ctx.output('url', show.url);
      });
    },
  });
}
