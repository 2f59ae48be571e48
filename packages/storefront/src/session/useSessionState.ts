import { useEffect, useState } from 'react';
import { whenRestored } from '../components/whenRestored';
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
    const end = whenRestored(ask);
    return () => {
      current = false;
      end();
    };
  }, [site]);
  return state;
}
