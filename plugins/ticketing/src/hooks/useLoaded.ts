import { useCallback, useEffect, useState } from 'react';

/** Something that is loaded. `data` stays while newer is on its way, and when that fails. */
export interface Loaded<T> {
  data?: T;
  error?: Error;
  /** When `data` was loaded. */
  loadedAt?: Date;
  pending: boolean;
  reload: () => void;
}

/**
 * Loads on mount, whenever `load` changes, and at `reload`.
 *
 * @param load - must be stable between renders unless something else is to be loaded
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({
    pending: true,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let active = true;
    setState(last => ({ ...last, pending: true, error: undefined }));
    load().then(
      data =>
        active && setState({ data, loadedAt: new Date(), pending: false }),
      error => active && setState(last => ({ ...last, error, pending: false })),
    );
    return () => {
      active = false;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound(count => count + 1), []);
  return { ...state, reload };
}
