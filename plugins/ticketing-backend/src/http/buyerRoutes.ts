import {
  SIGN_IN_PARAMETER,
  SignInFault,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Request, Response, Router } from 'express';
import { z } from 'zod';
import { SignInRefusedError } from '../buyers/AccountsAuthority';
import { Caller } from '../buyers/Buyer';
import { returnPath } from '../buyers/returnPath';
import { SessionsService } from '../buyers/SessionsService';
import { Cookie } from './cookies';

/** What a browser keeps while its buyer signs in. */
const pendingSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});
type Pending = z.output<typeof pendingSchema>;

function pack(pending: Pending): string {
  return Buffer.from(JSON.stringify(pending)).toString('base64url');
}

function unpack(text: string | undefined): Pending | undefined {
  try {
    const json = Buffer.from(text ?? '', 'base64url').toString();
    return pendingSchema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Signing in and out in a browser, and who is signed in. */
export function addBuyerRoutes(
  router: Router,
  options: {
    sessions: SessionsService;
    find(request: Request, response: Response): Promise<Caller | undefined>;
    session: Cookie;
    pending: Cookie;
    /** Origin of the show's page. */
    origin: string;
    signInMs: number;
    logger: LoggerService;
  },
): void {
  const { sessions, session, pending, origin, logger } = options;

  const leave = (response: Response, path: string, fault?: SignInFault) => {
    const url = new URL(returnPath(path, origin), origin);
    if (fault) url.searchParams.set(SIGN_IN_PARAMETER, fault);
    response.redirect(303, `${url.pathname}${url.search}${url.hash}`);
  };

  router.get(ticketingRoutes.signIn, async (request, response) => {
    const returnTo = returnPath(request.query.return_to, origin);
    const { url, secrets } = await sessions.begin();
    pending.write(response, pack({ ...secrets, returnTo }), options.signInMs);
    response.set('cache-control', 'no-store').redirect(303, url);
  });

  router.get(ticketingRoutes.signInCallback, async (request, response) => {
    response.set('cache-control', 'no-store');
    const kept = unpack(pending.read(request));
    pending.clear(response);
    if (!kept) {
      leave(response, '/', 'failed');
      return;
    }
    const { returnTo, ...secrets } = kept;
    try {
      const { searchParams } = new URL(request.originalUrl, origin);
      const before = session.read(request);
      const secret = await sessions.finish(searchParams, { secrets, before });
      session.write(response, secret);
      leave(response, returnTo);
    } catch (error) {
      const refused = error instanceof SignInRefusedError && error.isDenial;
      logger.info(`A sign-in did not come about (${(error as Error).name})`);
      leave(response, returnTo, refused ? 'refused' : 'failed');
    }
  });

  router.post(ticketingRoutes.signOut, async (request, response) => {
    const secret = session.read(request);
    if (secret) await sessions.end(secret);
    session.clear(response);
    response.status(204).end();
  });

  router.get(ticketingRoutes.me, async (request, response) => {
    const caller = await options.find(request, response);
    const unknown = { name: '', email: '', phone: '' };
    response
      .set('cache-control', 'no-store')
      .json({ buyer: caller ? caller.contact ?? unknown : null });
  });
}
