import { createHash, timingSafeEqual } from 'crypto';
import { AuthenticationError } from '@backstage/errors';
import { MANAGEMENT_KEY_HEADER } from '@marquee/plugin-ticketing-common';
import { RequestHandler } from 'express';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets only those in who know the show's management key. */
export function createManagementKeyCheck(options: {
  managementKey: string;
}): RequestHandler {
  const expected = digest(options.managementKey);
  return (request, _response, next) => {
    const given = request.get(MANAGEMENT_KEY_HEADER) ?? '';
    // Digests are equally long, so the comparison tells nothing of the key.
    const matches = timingSafeEqual(digest(given), expected);
    next(matches ? undefined : new AuthenticationError('Wrong management key'));
  };
}
