import {
  RETENTION_MONTHS,
  type AuditAction,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { AUDIT_TABLE, type AuditRow } from './tables';

/** Entries of which nothing follows: somebody came, went, or was turned away. */
const ACCESSES: AuditAction[] = ['sign-in', 'sign-out', 'refusal'];

/**
 * Deletes what the law wants kept for some months and no longer: who came and
 * went, and from which address anything was done.
 */
export async function forgetAccesses(knex: Knex, now: Date): Promise<void> {
  // Postgres knows that three months before 31 May is 28 February.
  const end = knex.raw('?::timestamptz - make_interval(months => ?)', [
    now,
    RETENTION_MONTHS['access-logs'],
  ]);
  const old = () => knex<AuditRow>(AUDIT_TABLE).where('at', '<', end);
  await old().whereIn('action', ACCESSES).delete();
  await old().update({ address: null, user_agent: null });
}
