import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiTicket2Line } from '@remixicon/react';
import { showsApi } from './extensions/apis';
import { showCard } from './extensions/entityCards';
import { myShowsPage } from './extensions/pages';
import { entityRouteRef, myShowsRouteRef, templateRouteRef } from './routes';

/** Sellers' pages: the list of their shows, and a show's card in the catalog. */
export const showsPlugin = createFrontendPlugin({
  pluginId: 'shows',
  title: 'Shows',
  icon: <RiTicket2Line />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: myShowsRouteRef },
  externalRoutes: { template: templateRouteRef, entity: entityRouteRef },
  extensions: [showsApi, myShowsPage, showCard],
});
