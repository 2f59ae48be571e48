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
export function useWishOverSignIn<W>(options: {
  performance: string;
  keeper: HoldKeeper<W>;
  hold: HoldState<W>;
  /** What is to be remembered of a wish. */
  keep(wish: W): KeptWish;
  /**
   * The wish of somebody who is back: what was remembered, with what is held
   * already; undefined when that was for another way of selling.
   */
  takeUp(kept: KeptWish, held: W): W | undefined;
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
      wish: latest.current.keep(problem.wish),
      now: Date.now(),
    });
    browser.go(showSignIn(currentPath(), problem.signIn));
  }, [problem, performance]);

  useEffect(() => {
    keeper.know({ stranger: state.type === 'signed-out' });
    const takeUp = async () => {
      if (state.type === 'asking' || state.type === 'signed-out') return;
      await keeper.restore();
      if (state.type !== 'signed-in') return;
      const kept = findWish(sessionStorage, performance, Date.now());
      dropWish(sessionStorage, performance);
      if (!kept) return;
      const wish = latest.current.takeUp(kept, keeper.getState().wanted);
      if (wish) await keeper.want(wish);
    };
    takeUp();
  }, [state.type, keeper, performance]);
}
