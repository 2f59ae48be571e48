import { useEffect } from 'react';

/**
 * Looks at what is held whenever the reader comes back to the page: another tab may
 * have changed it, and the browser's memory shows it as it was left.
 */
export function useHoldElsewhere(keeper: { restore(): Promise<void> }): void {
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') keeper.restore();
    };
    const shown = (event: PageTransitionEvent) => event.persisted && back();
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pageshow', shown);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pageshow', shown);
    };
  }, [keeper]);
}
