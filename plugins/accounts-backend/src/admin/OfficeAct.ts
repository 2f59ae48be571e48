import type {
  AccountActionRequest,
  AuditAction,
  Role,
} from '@marquee/plugin-accounts-common';
import type { AuditEntry } from '../audit/AuditLog';

/** An act of an admin. */
export interface OfficeAct {
  /** Account that it is done to. */
  account: string;
  action: AccountActionRequest;
  /** Account of the admin. */
  admin: string;
  request: AuditEntry['request'];
}

const AUDIT_ACTION: Record<AccountActionRequest['type'], AuditAction> = {
  suspend: 'suspension',
  restore: 'restoration',
  'end-sessions': 'sessions-end',
  'change-role': 'role-change',
  erase: 'erasure',
};

/** What the audit log says of an act; `from` is the role before it. */
export function toEntry(act: OfficeAct, from?: Role): AuditEntry {
  const { action, account, admin, request } = act;
  return {
    action: AUDIT_ACTION[action.type],
    outcome: 'success',
    actor: admin,
    target: account,
    request,
    ...(from &&
      action.type === 'change-role' && { detail: { from, to: action.role } }),
  };
}
