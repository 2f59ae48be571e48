import type { Knex } from 'knex';

/** Days for which an address may wait to be confirmed. */
export const UNVERIFIED_DAYS = 7;
/** Days after which a session ends, however much it is used. */
export const SESSION_DAYS = 30;

/**
 * Forgets what is over: sessions, codes, used codes, counted attempts, and accounts whose
 * address nobody confirmed.
 */
export async function forgetExpired(knex: Knex, now: Date): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  const waiting = new Date(now.getTime() - UNVERIFIED_DAYS * day);
  const oldest = new Date(now.getTime() - SESSION_DAYS * day);
  await knex('session')
    .where('expiresAt', '<', now)
    .orWhere('createdAt', '<', oldest)
    .delete();
  await knex('verification').where('expiresAt', '<', now).delete();
  await knex('used_codes').where('expires_at', '<', now).delete();
  await knex('attempts').where('expire', '<', now.getTime()).delete();
  await knex('user')
    .where({ emailVerified: false })
    .where('createdAt', '<', waiting)
    .delete();
}
