import { Request, RequestHandler, Response } from 'express';
import { Caller } from '../buyers/Buyer';
import { SessionsService } from '../buyers/SessionsService';
import { SignInRequiredError } from '../errors';
import { Cookie } from './cookies';

const BEARER = /^bearer\s+(\S+)$/i;

/**
 * Finds out who calls: by a token of the accounts service in `Authorization`, else
 * by the cookie of a browser's session.
 */
export function createCallerCheck(options: {
  sessions: SessionsService;
  cookie: Cookie;
}) {
  const { sessions, cookie } = options;

  const find = async (
    request: Request,
    response: Response,
  ): Promise<Caller | undefined> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = BEARER.exec(authorization)?.[1] ?? '';
      return sessions.getByToken(token).catch(error => {
        if (error.name !== 'AuthenticationError') throw error;
        response.set('www-authenticate', 'Bearer error="invalid_token"');
        throw new SignInRequiredError(error.message);
      });
    }
    const secret = cookie.read(request);
    const caller = secret ? await sessions.findBySecret(secret) : undefined;
    if (secret && !caller) cookie.clear(response);
    return caller;
  };

  /** Lets only buyers pass; `response.locals.buyer` has the id of the account. */
  const demand: RequestHandler = async (request, response, next) => {
    const caller = await find(request, response);
    if (!caller) throw new SignInRequiredError('Sign in to book');
    response.locals.buyer = caller.id;
    next();
  };
  return { find, demand };
}
