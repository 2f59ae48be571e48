import { createContext, useContext } from 'react';
import type { Person } from './askPerson';

/**
 * Whether the reader is signed in at this site. `asking`: not known yet;
 * `unknown`: nobody answers, so nobody can tell.
 */
export type SessionState =
  | { type: 'asking' | 'unknown' | 'signed-out' }
  | { type: 'signed-in'; person: Person };

/** The session of the reader at this site, and what can be done about it. */
export interface Session {
  state: SessionState;
  /** Address that leads through signing in and back to a path of this site. */
  signInUrl(returnTo: string): string;
  /** Address of the reader's tickets at this site. */
  ticketsUrl: string;
  /** Address of the reader's account. */
  accountUrl: string;
  /**
   * Ends the session and leaves the page.
   *
   * @throws TypeError when it was not ended
   */
  signOut(): Promise<void>;
}

/** See {@link useSession}. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the reader at this site. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a session around it');
  return session;
}
