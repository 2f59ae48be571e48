import { useCallback, useEffect, useState } from 'react';

/** Something that is loaded, and how to load it anew. */
export interface Loaded<T> {
  /** The latest answer; it stays while a newer one is on its way. */
  data?: T;
  error?: Error;
  pending: boolean;
  reload: () => void;
  /** Takes over what the server answered to a change. */
  replace: (data: T) => void;
}

/**
 * Loads on mount, whenever `load` changes, and at `reload`.
 *
 * @param load - must be stable between renders unless something else is to be loaded
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{
    data?: T;
    error?: Error;
    pending: boolean;
  }>({ pending: true });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let active = true;
    setState(({ data }) => ({ data, pending: true }));
    load().then(
      data => active && setState({ data, pending: false }),
      error =>
        active && setState(({ data }) => ({ data, error, pending: false })),
    );
    return () => {
      active = false;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound(count => count + 1), []);
  const replace = useCallback(
    (data: T) => setState({ data, pending: false }),
    [],
  );
  return { ...state, reload, replace };
}
