import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { followRollout } from './followRollout';
import { inPlainWords } from './inPlainWords';
import { waitForShowExamples } from './waitForShow.examples';

/** `marquee:show:wait`: follows a rollout in plain words until it has come far enough. */
export function createWaitForShowAction(options: { shows: ShowsService }) {
  const { shows } = options;
  return createTemplateAction({
    id: 'marquee:show:wait',
    description:
      'Waits until a show runs or is on sale; says what happens, and why it failed if it does',
    examples: waitForShowExamples,
    supportsDryRun: true,
    schema: {
      input: {
        showId: z => z.string().describe('Id of the show'),
        until: z =>
          z
            .enum(['start', 'on-sale'])
            .default('on-sale')
            .describe(
              '`start`: its microservices run; `on-sale`: buyers are served',
            ),
      },
      output: {
        url: z => z.string().describe("Address of the show's page"),
      },
    },
    async handler(ctx) {
      await inPlainWords(async () => {
        if (ctx.isDryRun) return;
        const credentials = await ctx.getInitiatorCredentials();
        const { showId, until } = ctx.input;
        const call = { credentials, signal: ctx.signal };
        const show = await followRollout({
          readShow: () => shows.getShow(showId, call),
          until,
          logger: ctx.logger,
          signal: ctx.signal,
        });
        ctx.output('url', show.url);
      });
    },
  });
}
