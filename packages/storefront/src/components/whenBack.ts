import { whenRestored } from './whenRestored';

/**
 * Acts whenever the reader comes back to the page: from another tab, after the machine
 * slept, or as it comes out of the browser's memory.
 *
 * @returns ends that
 */
export function whenBack(act: () => unknown): () => void {
  const seen = () => document.visibilityState === 'visible' && act();
  document.addEventListener('visibilitychange', seen);
  const end = whenRestored(seen);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    end();
  };
}
