import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { describeProblem, summarizePlan } from '@marquee/plugin-shows-common';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { inPlainWords } from './inPlainWords';
import { planShowExamples } from './planShow.examples';
import { readAnswers } from './readAnswers';

/** `marquee:show:plan`: answers → a plan to read; changes nothing, so it is safe in a dry run. */
export function createPlanShowAction(options: { shows: ShowsService }) {
  const { shows } = options;
  return createTemplateAction({
    id: 'marquee:show:plan',
    description:
      'Plans a show: picks and connects the microservices, and fails with what stands in the way',
    examples: planShowExamples,
    supportsDryRun: true,
    schema: {
      input: {
        answers: z =>
          z.record(z.unknown()).describe('What the seller filled in'),
      },
      output: {
        summary: z => z.string().describe('The plan in one sentence'),
        parts: z => z.array(z.string()).describe('Names of the microservices'),
        url: z => z.string().describe("Address of the show's page"),
      },
    },
    async handler(ctx) {
      await inPlainWords(async () => {
        const credentials = await ctx.getInitiatorCredentials();
        const answers = readAnswers(ctx.input.answers);
        const { plan, problems } = await shows.planShow(answers, {
          credentials,
          signal: ctx.signal,
        });
        if (!plan || problems.length > 0) {
          throw new InputError(problems.map(describeProblem).join('\n'));
        }
        const { pods, objects } = summarizePlan(plan);
        const total = objects.reduce((sum, { count }) => sum + count, 0);
        const parts = plan.parts.map(({ name }) => name);
        const summary = `${parts.length} microservices in ${pods} pods, ${total} Kubernetes objects in ${plan.namespace}`;
        for (const { name, description } of plan.parts) {
          ctx.logger.info(`${name}: ${description.en}`);
        }
        ctx.logger.info(summary);
        ctx.output('summary', summary);
        ctx.output('parts', parts);
        ctx.output('url', plan.url);
      });
    },
  });
}
