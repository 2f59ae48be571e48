import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TossError } from '../errors/TossError';

/** Secret keys of the test mode begin like this; the sandbox takes every one. */
const TEST_KEY = /^test_sk_[A-Za-z0-9_-]{1,200}$/;
/** Enough of a hash to tell merchants apart (108 bits). */
const LENGTH = 18;
const MAX_KNOWN = 10_000;
const known = new Map<string, string>();

/**
 * Which merchant calls: Basic authentication, secret key as user, no password.
 *
 * @throws TossError UNAUTHORIZED_KEY when it is no key of the test mode
 */
export function merchantOf(request: IncomingMessage): string {
  const { authorization = '' } = request.headers;
  const before = known.get(authorization);
  if (before) return before;
  const [, credentials = ''] = /^Basic (\S+)$/i.exec(authorization) ?? [];
  const [key] = Buffer.from(credentials, 'base64').toString().split(':');
  if (!TEST_KEY.test(key)) throw new TossError('UNAUTHORIZED_KEY');
  const hash = createHash('sha256').update(key).digest('base64url');
  const merchant = hash.slice(0, LENGTH);
  if (known.size < MAX_KNOWN) known.set(authorization, merchant);
  return merchant;
}
