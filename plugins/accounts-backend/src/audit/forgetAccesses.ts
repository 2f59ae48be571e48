import {
  RETENTION_MONTHS,
  type AuditAction,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { AUDIT_TABLE, type AuditRow } from './tables';

/** Entries that say nothing but that somebody came or went. */
const ACCESSES: AuditAction[] = ['sign-in', 'sign-out', 'sessions-end'];

/**
 * Deletes what the law demands to be kept for some months and not longer: who
 * came and went, and from which address anything was done.
 */
export async function forgetAccesses(knex: Knex, now: Date): Promise<void> {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() - RETENTION_MONTHS['access-logs']);
  const old = () => knex<AuditRow>(AUDIT_TABLE).where('at', '<', end);
  await old().whereIn('action', ACCESSES).delete();
  await old().update({ address: null, user_agent: null });
}
