import type { Person } from '../session/askPerson';
import type { Session, SessionState } from '../session/SessionContext';
import { showSignIn } from '../session/returnPaths';

/** A buyer who is signed in. */
export const BUYER: Person = {
  name: '김관객',
  email: 'buyer@example.com',
  phone: '(02) 123.4567',
};

/** The session of a reader of a show's page; signed out unless the test says so. */
export function aSession(
  state: SessionState = { type: 'signed-out' },
  session: Partial<Session> = {},
): Session {
  return {
    state,
    signInUrl: returnTo => showSignIn(returnTo),
    ticketsUrl: '/tickets',
    accountUrl: 'http://marquee.localhost/account',
    signOut: async () => undefined,
    ...session,
  };
}
