import {
  accountsAuditReadPermission,
  accountsReadPermission,
} from '@marquee/plugin-accounts-common';

interface Permission {
  name: string;
  attributes: { action?: string };
}

// With the action behind `#` the policy gets the permission as it was made.
const may = ({ name, attributes: { action } }: Permission) => ({
  permissions: { $contains: action ? `${name}#${action}` : name },
});

/** For extensions of those who may look accounts up. */
export const mayReadAccounts = may(accountsReadPermission);
/** For extensions of those who may search who did what. */
export const mayReadAudit = may(accountsAuditReadPermission);
/** For extensions of all others. */
export const mayNot = <P>(predicate: P) => ({ $not: predicate });
