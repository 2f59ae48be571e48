import { useCallback, useEffect, useState } from 'react';
import { signInOf } from '../api/ApiError';

/** Something asked for once, and again on demand. */
export interface Loaded<T> {
  value?: T;
  /** When it was kept, if it is a kept copy; ISO 8601. */
  keptAt?: string;
  /** `stranger`: only somebody who is signed in may ask. */
  state: 'loading' | 'there' | 'failed' | 'stranger' | 'gone';
  retry(): void;
}

/** An answer, and when it was kept if it is a copy. */
export interface Kept<T> {
  value: T;
  keptAt?: string;
}

/**
 * Loads something when the page is live.
 *
 * @param load - must stay the same function while it stands for the same thing
 */
export function useLoaded<T>(load: () => Promise<Kept<T>>): Loaded<T> {
  const [loaded, setLoaded] = useState<Omit<Loaded<T>, 'retry'>>({
    state: 'loading',
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      kept => current && setLoaded({ ...kept, state: 'there' }),
      error => {
        if (!current) return;
        const stranger = signInOf(error) !== undefined;
        const gone = error.status === 404;
        const failed = gone ? 'gone' : 'failed';
        setLoaded({ state: stranger ? 'stranger' : failed });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setLoaded(before => ({ ...before, state: 'loading' }));
    setAttempt(before => before + 1);
  }, []);
  return { ...loaded, retry };
}
