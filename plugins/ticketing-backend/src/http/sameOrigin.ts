import { NotAllowedError } from '@backstage/errors';
import { RequestHandler } from 'express';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page sends. Shows are neighbours under one
 * domain, so the cookie's SameSite rule alone would let them write to each other.
 */
export function createSameOriginCheck(options: {
  origin: string;
}): RequestHandler {
  return (request, _response, next) => {
    const { origin } = request.headers;
    if (READING.has(request.method) || !origin || origin === options.origin) {
      next();
      return;
    }
    next(new NotAllowedError(`Pages of ${origin} cannot book here`));
  };
}
