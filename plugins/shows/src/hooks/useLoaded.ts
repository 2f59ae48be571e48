import { useEffect, useState } from 'react';

/** Something that is loaded once. */
export interface Loaded<T> {
  data?: T;
  error?: Error;
}

/**
 * Loads on mount and whenever `load` changes.
 *
 * @param load - must be stable between renders unless something else is to be loaded
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({});
  useEffect(() => {
    let active = true;
    setState({});
    load().then(
      data => active && setState({ data }),
      error => active && setState({ error }),
    );
    return () => {
      active = false;
    };
  }, [load]);
  return state;
}
