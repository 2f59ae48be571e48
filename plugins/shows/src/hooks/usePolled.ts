import { useCallback, useEffect, useRef, useState } from 'react';

/** Something that is loaded again and again. `data` stays when a later try fails. */
export interface Polled<T> {
  data?: T;
  /** Why the latest try failed. */
  error?: Error;
  /** When `data` was loaded. */
  loadedAt?: Date;
  /** Loads at once; resolves when that try has ended. */
  reload: () => Promise<void>;
}

/**
 * Loads on mount, and then after each answer again.
 *
 * @param load - must be stable between renders unless something else is to be loaded
 * @param intervalMs - time to the next try in milliseconds, by the newest data
 */
export function usePolled<T>(
  load: () => Promise<T>,
  intervalMs: (data: T | undefined) => number,
): Polled<T> {
  const [state, setState] = useState<Omit<Polled<T>, 'reload'>>({});
  const interval = useRef(intervalMs);
  interval.current = intervalMs;
  const latest = useRef<() => Promise<void>>(async () => {});

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let active = true;
    const run = async () => {
      clearTimeout(timer);
      let data: T | undefined;
      try {
        data = await load();
        if (active) setState({ data, loadedAt: new Date() });
      } catch (error) {
        if (active) setState(last => ({ ...last, error: error as Error }));
      }
      if (active) timer = setTimeout(run, interval.current(data));
    };
    latest.current = run;
    run();
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [load]);

  const reload = useCallback(() => latest.current(), []);
  return { ...state, reload };
}
