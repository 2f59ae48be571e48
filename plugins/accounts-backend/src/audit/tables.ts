import type { AuditAction } from '@marquee/plugin-accounts-common';

/** Name of the table of {@link AuditRow}. */
export const AUDIT_TABLE = 'audit_events';

/** A row of the table `audit_events`; `pg` gives a bigint as text. */
export interface AuditRow {
  id: string;
  at: Date;
  action: AuditAction;
  outcome: 'success' | 'failure';
  actor: string | null;
  target: string | null;
  address: string | null;
  user_agent: string | null;
  unknown_email: string | null;
  detail: Record<string, string>;
}
