import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { ticketingApi } from './extensions/apis';
import {
  bookersContent,
  editContent,
  performancesContent,
  salesContent,
} from './extensions/entityContents';
import { entityRouteRef } from './routes';

/** Tabs of a show's page: its bookers, its sales, its performances, and what can be changed. */
export const ticketingPlugin = createFrontendPlugin({
  pluginId: 'ticketing',
  title: 'Ticketing',
  externalRoutes: { entity: entityRouteRef },
  info: { packageJson: () => import('../package.json') },
  extensions: [
    ticketingApi,
    bookersContent,
    salesContent,
    performancesContent,
    editContent,
  ],
});
