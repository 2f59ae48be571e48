import { createHmac } from 'node:crypto';

/**
 * Keyed hash of an address that has no account: equal addresses can be told to be
 * equal, and nobody without the secret can tell which address it is.
 */
export function hashEmail(email: string, secret: string): string {
  return createHmac('sha256', `audit:${secret}`)
    .update(email.trim().toLowerCase())
    .digest('base64url');
}
