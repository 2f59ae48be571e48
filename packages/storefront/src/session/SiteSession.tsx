import { type ReactNode, useMemo } from 'react';
import { browser } from '../components/browser';
import { forgetTickets } from '../worker/keepTickets';
import { endSession } from './askPerson';
import { forgetTab, noteSignedOut } from './keptInTab';
import { showSignIn, signInPage } from './returnPaths';
import { type Session, SessionContext } from './SessionContext';
import { useSessionState } from './useSessionState';

/** Gives the pages of the public site their reader's session. */
export function PublicSession(props: { children: ReactNode }) {
  const state = useSessionState('public-site');
  const session = useMemo<Session>(
    () => ({
      state,
      signInUrl: signInPage,
      ticketsUrl: '/tickets',
      accountUrl: '/account',
      signOut: async () => {
        await endSession('public-site');
        forgetTab(sessionStorage);
        await forgetTickets();
        browser.go('/sign-out');
      },
    }),
    [state],
  );
  return (
    <SessionContext.Provider value={session}>
      {props.children}
    </SessionContext.Provider>
  );
}

/** Gives the pages of a show their reader's session at this show. */
export function ShowSession(props: {
  /** Address of the public site, where accounts are at home. */
  publicSite: string;
  children: ReactNode;
}) {
  const state = useSessionState('show');
  const { publicSite } = props;
  const session = useMemo<Session>(
    () => ({
      state,
      signInUrl: returnTo => showSignIn(returnTo),
      ticketsUrl: '/tickets',
      accountUrl: `${publicSite}/account`,
      signOut: async () => {
        await endSession('show');
        forgetTab(sessionStorage);
        await forgetTickets();
        noteSignedOut(sessionStorage);
        // A new page, so that nothing on it is left of the person who was here.
        browser.go('/');
      },
    }),
    [state, publicSite],
  );
  return (
    <SessionContext.Provider value={session}>
      {props.children}
    </SessionContext.Provider>
  );
}
