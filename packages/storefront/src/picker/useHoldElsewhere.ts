import { useEffect } from 'react';
import { whenRestored } from '../components/whenRestored';

/**
 * Looks at what is held whenever the reader comes back to the page: another tab may
 * have changed it, and the browser's memory shows it as it was left.
 */
export function useHoldElsewhere(keeper: { restore(): Promise<void> }): void {
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') keeper.restore();
    };
    document.addEventListener('visibilitychange', back);
    const end = whenRestored(back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      end();
    };
  }, [keeper]);
}
