import { useEffect, useState } from 'react';
import { askPerson, type Site } from './askPerson';
import type { SessionState } from './SessionContext';

/** Asks who is signed in, once the page is live and again when it comes out of the browser's memory. */
export function useSessionState(site: Site): SessionState {
  const [state, setState] = useState<SessionState>({ type: 'asking' });
  useEffect(() => {
    let current = true;
    const tell = (next: SessionState) => current && setState(next);
    const ask = () =>
      askPerson(site).then(
        person =>
          tell(person ? { type: 'signed-in', person } : { type: 'signed-out' }),
        () => tell({ type: 'unknown' }),
      );
    ask();
    const shown = (event: PageTransitionEvent) => event.persisted && ask();
    window.addEventListener('pageshow', shown);
    return () => {
      current = false;
      window.removeEventListener('pageshow', shown);
    };
  }, [site]);
  return state;
}
