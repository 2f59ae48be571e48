import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { EntityHeaderLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Gives the catalog page of a show a head whose tabs are named in the language of the page. */
export const showPageModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    EntityHeaderLayoutBlueprint.make({
      name: 'show',
      params: {
        filter: { kind: 'system', 'spec.type': 'show' },
        loader: async () => (await import('./ShowHeader')).ShowHeader,
      },
    }),
  ],
});
