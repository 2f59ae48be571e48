import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiTeamLine } from '@remixicon/react';
import { adminApi } from './extensions/apis';
import {
  accountsPage,
  auditPage,
  noAccountsPage,
  noAuditPage,
  ownAccountPage,
} from './extensions/pages';
import {
  accountRouteRef,
  accountsRouteRef,
  auditRouteRef,
  entityRouteRef,
  ownAccountRouteRef,
  withdrawalRouteRef,
} from './routes';

/** One's own account, and what admins do with accounts. */
export const accountsPlugin = createFrontendPlugin({
  pluginId: 'accounts',
  title: 'Accounts',
  icon: <RiTeamLine />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    own: ownAccountRouteRef,
    withdrawal: withdrawalRouteRef,
    accounts: accountsRouteRef,
    account: accountRouteRef,
    audit: auditRouteRef,
  },
  externalRoutes: { entity: entityRouteRef },
  extensions: [
    adminApi,
    ownAccountPage,
    accountsPage,
    auditPage,
    noAccountsPage,
    noAuditPage,
  ],
});
