import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiFileList3Line, RiTeamLine, RiUserLine } from '@remixicon/react';
import { accountsRouteRef, auditRouteRef, ownAccountRouteRef } from '../routes';
import { mayNot, mayReadAccounts, mayReadAudit } from './predicates';

/** `page:accounts/own`: one's own account. */
export const ownAccountPage = PageBlueprint.make({
  name: 'own',
  params: {
    path: '/account',
    routeRef: ownAccountRouteRef,
    title: 'Account',
    icon: <RiUserLine />,
    // The framework's header cannot be translated; the pages bring their own.
    noHeader: true,
    loader: async () => {
      const { OwnAccountPage } = await import('../account/OwnAccountPage');
      return <OwnAccountPage />;
    },
  },
});

/** `page:accounts`: all accounts, for those who may look them up. */
export const accountsPage = PageBlueprint.make({
  if: mayReadAccounts,
  params: {
    path: '/accounts',
    routeRef: accountsRouteRef,
    title: 'Accounts',
    icon: <RiTeamLine />,
    noHeader: true,
    loader: async () => {
      const { AccountsPage } = await import('../admin/AccountsPage');
      return <AccountsPage />;
    },
  },
});

/** `page:accounts/audit`: who did what, for those who may search it. */
export const auditPage = PageBlueprint.make({
  name: 'audit',
  if: mayReadAudit,
  params: {
    path: '/audit',
    routeRef: auditRouteRef,
    title: 'Audit',
    icon: <RiFileList3Line />,
    noHeader: true,
    loader: async () => {
      const { AuditPage } = await import('../admin/audit/AuditPage');
      return <AuditPage />;
    },
  },
});

const loadNoRights = async () => {
  const { NoRightsPage } = await import('../admin/NoRightsPage');
  return <NoRightsPage />;
};

/** `page:accounts/no-accounts`: says who may look accounts up, to whoever may not. */
export const noAccountsPage = PageBlueprint.make({
  name: 'no-accounts',
  if: mayNot(mayReadAccounts),
  params: { path: '/accounts', noHeader: true, loader: loadNoRights },
});

/** `page:accounts/no-audit`: says who may search the audit, to whoever may not. */
export const noAuditPage = PageBlueprint.make({
  name: 'no-audit',
  if: mayNot(mayReadAudit),
  params: { path: '/audit', noHeader: true, loader: loadNoRights },
});
