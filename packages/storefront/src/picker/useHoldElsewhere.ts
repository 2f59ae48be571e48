import { useEffect } from 'react';
import { whenBack } from '../components/whenBack';

/**
 * Looks at what is held whenever the reader comes back to the page: another tab may
 * have changed it, and the browser's memory shows it as it was left.
 */
export function useHoldElsewhere(keeper: { restore(): Promise<void> }): void {
  useEffect(() => whenBack(() => keeper.restore()), [keeper]);
}
