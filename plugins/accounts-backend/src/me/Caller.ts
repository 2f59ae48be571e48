import type { Request, Response } from 'express';
import { getSession, type CurrentSession } from '../account/currentSession';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import { requestContext, type RequestContext } from '../http/requestContext';

/** A person who is signed in, and the request that they make. */
export interface Caller extends CurrentSession {
  request: RequestContext;
  /** What better-auth is to see of the request. */
  headers: Headers;
}

/**
 * Who makes a request.
 *
 * @throws RefusedError `not-signed-in`
 */
export async function getCaller(
  context: Pick<AccountsContext, 'auth' | 'config'>,
  request: Request,
  response: Response,
): Promise<Caller> {
  const found = await getSession(context, request, response);
  const caller = requestContext(request, context.config);
  return { ...found, request: caller, headers: authHeaders(caller) };
}
