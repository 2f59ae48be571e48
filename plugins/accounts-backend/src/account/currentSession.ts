import type { Request, Response } from 'express';
import type { Auth } from '../auth/createAuth';
import { authHeaders } from '../auth/authHeaders';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { passCookies } from '../http/passCookies';
import { refuse } from '../http/refuse';
import { requestContext } from '../http/requestContext';

/** The session of a request and the account that it belongs to. */
export type CurrentSession = Auth['$Infer']['Session'];

/** What is needed to look a session up. */
export interface SessionLookup {
  auth: Auth;
  config: AccountsConfig;
}

/**
 * The session that a request's cookie names, while it lives. Notes that it is in
 * use, which may renew the cookie.
 */
export async function findSession(
  { auth, config }: SessionLookup,
  request: Request,
  response: Response,
): Promise<CurrentSession | undefined> {
  const answer = await auth.api.getSession({
    headers: authHeaders(requestContext(request, config)),
    returnHeaders: true,
  });
  passCookies(answer.headers, response);
  const found = answer.response;
  // Suspension ends all sessions; one that was made meanwhile has no power.
  return found && !found.user.suspendedAt ? found : undefined;
}

/**
 * The session of a request.
 *
 * @throws RefusedError `not-signed-in`
 */
export async function getSession(
  lookup: SessionLookup,
  request: Request,
  response: Response,
): Promise<CurrentSession> {
  const found = await findSession(lookup, request, response);
  if (!found) throw refuse('not-signed-in');
  return found;
}
