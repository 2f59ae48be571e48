import { Request, RequestHandler } from 'express';
import { buyerOf, newBuyerToken } from '../sales/identifiers';

/** Cookie that makes a browser a buyer. */
export const BUYER_COOKIE = 'marquee_buyer';
const HALF_A_YEAR_S = 180 * 24 * 60 * 60;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

function tokenFrom(request: Request): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === BUYER_COOKIE && TOKEN.test(value ?? '')) return value;
  }
  return undefined;
}

/** Gives every browser that comes without one a buyer's cookie. */
export function createBuyerCookie(options: {
  secure: boolean;
}): RequestHandler {
  return (request, response, next) => {
    const known = tokenFrom(request);
    const token = known ?? newBuyerToken();
    response.locals.buyer = buyerOf(token);
    if (!known) {
      response.cookie(BUYER_COOKIE, token, {
        httpOnly: true,
        sameSite: 'lax',
        secure: options.secure,
        path: '/api/ticketing',
        maxAge: HALF_A_YEAR_S * 1_000,
      });
    }
    next();
  };
}
