import { useEffect, useRef } from 'react';
import { browser } from '../components/browser';
import { currentPath, showSignIn } from '../session/returnPaths';
import { useSession } from '../session/SessionContext';
import type { HoldKeeper, HoldState } from './HoldKeeper';
import { dropWish, findWish, keepWish, type KeptWish } from './keptWish';

/**
 * Leads a buyer who has to sign in there and back: the wish is kept meanwhile,
 * and held by itself once the same tab is back with a session.
 */
export function useWishOverSignIn(options: {
  performance: string;
  keeper: HoldKeeper;
  hold: HoldState;
  /** How the house is looked at. */
  look: Omit<KeptWish, 'seats'>;
  /** Called with the wish before it is held, to look at the house as before. */
  onWish(wish: KeptWish): void;
}): void {
  const { performance, keeper, hold } = options;
  const { state } = useSession();
  const latest = useRef(options);
  latest.current = options;

  const { problem } = hold;
  useEffect(() => {
    if (problem?.type !== 'sign-in') return;
    keepWish(sessionStorage, {
      performance,
      wish: { seats: problem.seats, ...latest.current.look },
      now: Date.now(),
    });
    browser.go(showSignIn(currentPath(), problem.signIn));
  }, [problem, performance]);

  useEffect(() => {
    const takeUp = async () => {
      if (state.type === 'asking' || state.type === 'signed-out') return;
      await keeper.restore();
      if (state.type !== 'signed-in') return;
      const wish = findWish(sessionStorage, performance, Date.now());
      dropWish(sessionStorage, performance);
      if (!wish) return;
      latest.current.onWish(wish);
      const { wanted } = keeper.getState();
      await keeper.want([...new Set([...wanted, ...wish.seats])]);
    };
    takeUp();
  }, [state.type, keeper, performance]);
}
