import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { TossError } from './TossError';

/** Secret keys of the test mode begin like this; the sandbox takes every one. */
const TEST_KEY = /^test_sk_[A-Za-z0-9_-]{1,200}$/;

/** Finds out which merchant calls: Basic authentication, secret key as user, no password. */
export const authenticateMerchant: RequestHandler = (req, res, next) => {
  const [, credentials = ''] =
    /^Basic (\S+)$/i.exec(req.get('authorization') ?? '') ?? [];
  const [key] = Buffer.from(credentials, 'base64').toString().split(':');
  if (!TEST_KEY.test(key)) {
    next(new TossError('UNAUTHORIZED_KEY', 'Unknown secret key'));
    return;
  }
  res.locals.merchant = createHash('sha256').update(key).digest('base64url');
  next();
};
