import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** Shown in the portal, and run by the tests. */
export const waitForShowExamples: TemplateExample[] = [
  {
    description: 'Wait until a show is on sale',
    example: stringify({
      steps: [
        {
          id: 'onSale',
          action: 'marquee:show:wait',
          name: 'On sale',
          input: { showId: 'hamlet', until: 'on-sale' },
        },
      ],
    }),
  },
];
