import type { Knex } from 'knex';
import { OLD_KEY_SECONDS } from './oauthOptions';

/** A used refresh token is known for so long, in ms: if it comes back, somebody stole it. */
const USED_MS = 24 * 60 * 60 * 1_000;

/** Forgets what no show can use any more: refresh tokens that are over, and old keys. */
export async function forgetShowTokens(knex: Knex, now: Date): Promise<void> {
  await knex('oauthRefreshToken')
    .where('expiresAt', '<', now)
    .orWhere('revoked', '<', new Date(now.getTime() - USED_MS))
    // Its session is over.
    .orWhereNull('sessionId')
    .delete();
  await knex('jwks')
    .where('expiresAt', '<', new Date(now.getTime() - OLD_KEY_SECONDS * 1_000))
    .delete();
}
