import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';
import { exampleAnswers } from './exampleAnswers';

/** Shown in the portal, and run by the tests. */
export const planShowExamples: TemplateExample[] = [
  {
    description: 'Plan a play in a theatre without changing anything',
    example: stringify({
      steps: [
        {
          id: 'plan',
          action: 'marquee:show:plan',
          name: 'Compose',
          input: { answers: exampleAnswers },
        },
      ],
    }),
  },
];
