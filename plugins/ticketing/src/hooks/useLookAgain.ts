import { useEffect, useRef } from 'react';

const LEAST_MS = 2_000;
const MOST_MS = 30_000;

/**
 * Looks again while something is waited for: soon while it moves, twice as late each
 * time that it does not, and at once when the page is looked at again.
 *
 * @param options.isDue - whether the last look has ended, and the wait has not
 * @param options.seen - what the last look saw; it moved when this is another
 * @param options.look - must be stable between renders
 */
export function useLookAgain(options: {
  isDue: boolean;
  seen: string;
  look: () => void;
}): void {
  const { isDue, seen, look } = options;
  const last = useRef({ seen: '', pause: LEAST_MS });
  useEffect(() => {
    if (!isDue) return undefined;
    const { current } = last;
    const pause =
      seen === current.seen ? Math.min(current.pause * 2, MOST_MS) : LEAST_MS;
    last.current = { seen, pause };
    const timer = setTimeout(look, pause);
    // A tab that is come back to may tell of both events.
    let looked = false;
    const lookNow = () => {
      if (looked || document.visibilityState !== 'visible') return;
      looked = true;
      clearTimeout(timer);
      last.current = { seen: '', pause: LEAST_MS };
      look();
    };
    document.addEventListener('visibilitychange', lookNow);
    window.addEventListener('focus', lookNow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookNow);
      window.removeEventListener('focus', lookNow);
    };
  }, [isDue, seen, look]);
}
