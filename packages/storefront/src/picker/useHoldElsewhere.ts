import { useEffect, useRef } from 'react';
import { whenBack } from '../components/whenBack';

/**
 * Looks at what is held whenever the reader comes back to the page: another tab may
 * have changed it, and the browser's memory shows it as it was left. Looks, too, when
 * the house was counted anew, for then the holds of before are lost.
 *
 * @param epoch - of the states of the seats; undefined before they are known
 */
export function useHoldElsewhere(
  keeper: { restore(): Promise<void> },
  epoch: string | undefined,
): void {
  const known = useRef(epoch);
  useEffect(() => whenBack(() => keeper.restore()), [keeper]);
  useEffect(() => {
    if (epoch === undefined || epoch === known.current) return;
    const isFirst = known.current === undefined;
    known.current = epoch;
    if (!isFirst) keeper.restore();
  }, [keeper, epoch]);
}
