import { createPermission } from '@backstage/plugin-permission-common';

/** Allows to look up accounts. */
export const accountsReadPermission = createPermission({
  name: 'accounts.read',
  attributes: { action: 'read' },
});

/** Allows to suspend accounts, change roles, end sessions and erase. */
export const accountsManagePermission = createPermission({
  name: 'accounts.manage',
  attributes: { action: 'update' },
});

/** Allows to search who did what. */
export const accountsAuditReadPermission = createPermission({
  name: 'accounts.audit.read',
  attributes: { action: 'read' },
});

/** All permissions of the plugin. */
export const accountsPermissions = [
  accountsReadPermission,
  accountsManagePermission,
  accountsAuditReadPermission,
];
