import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';
import { exampleAnswers } from './exampleAnswers';

/** Shown in the portal, and run by the tests. */
export const applyShowExamples: TemplateExample[] = [
  {
    description: 'Open a play in a theatre',
    example: stringify({
      steps: [
        {
          id: 'apply',
          action: 'marquee:show:apply',
          name: 'Apply',
          input: { answers: exampleAnswers },
        },
      ],
    }),
  },
];
