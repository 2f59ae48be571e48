import { useApi } from '@backstage/frontend-plugin-api';
import type { Revision, Show } from '@marquee/plugin-shows-common';
import { useEffect, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct, type Act } from '../hooks/useAct';

const PAUSE_MS = 1_000;
/** What could not be undone is tried again twice a minute. */
const UNDO_PAUSE_MS = 5_000;

/** What becomes of a show's newest revision. */
export interface Rollout {
  /** The show as it is now. */
  show: Show;
  /** Whether its end is waited for: of what was saved here, of what was under way, or of another try. */
  awaited?: 'saved' | 'found' | 'retried';
  /** Whether the form was loaded with it, and has saved nothing since. */
  isFound: boolean;
  /** The newest revision that was made here, by saving or by another try. */
  own?: number;
  /** Why the portal cannot say now how far it is. */
  error?: Error;
  /** Takes over the show with a revision that was made here. */
  saved: (show: Show) => void;
  /** Tells no more of what was published. */
  hush: () => void;
  /** Rolls out once more what failed. */
  retry: Act;
}

/**
 * Watches a show until its newest revision is live, or has failed and what it changed
 * is undone. What became of it is known by the portal alone, so that it is the same
 * after a reload, or elsewhere.
 */
export function useRollout(loaded: Show): Rollout {
  const api = useApi(ticketingApiRef);
  const [show, setShow] = useState(loaded);
  const [error, setError] = useState<Error>();
  const [isFound, setIsFound] = useState(
    loaded.latestRevision.state !== 'live',
  );
  const [own, setOwn] = useState<number>();
  const isUnderWay = show.latestRevision.state === 'rolling-out';
  const pause = pauseOf(show.latestRevision);
  const [awaited, setAwaited] = useState<Rollout['awaited']>(
    isUnderWay ? 'found' : undefined,
  );
  const { id } = show;
  const follow = (next: Show, by: 'saved' | 'retried') => {
    setShow(next);
    setOwn(next.latestRevision.number);
    setAwaited(by);
  };
  const retry = useAct(async () => follow(await api.retry(id), 'retried'));

  useEffect(() => {
    if (pause === undefined) return undefined;
    let active = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      timer = setTimeout(async () => {
        try {
          const next = await api.getShow(id);
          if (!active) return;
          setError(undefined);
          setShow(last => newerOf(last, next));
        } catch (reason) {
          if (!active) return;
          setError(reason as Error);
        }
        look();
      }, pause);
    };
    look();
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [api, id, pause]);

  return {
    show,
    awaited,
    isFound,
    own,
    error: isUnderWay ? error : undefined,
    saved: next => {
      setIsFound(false);
      follow(next, 'saved');
    },
    hush: () => setAwaited(undefined),
    retry,
  };
}

/** How long to wait until the next look, in ms; undefined when there is nothing to wait for. */
function pauseOf({ state, undoFailure }: Revision): number | undefined {
  if (state === 'rolling-out') return PAUSE_MS;
  return undoFailure === undefined ? undefined : UNDO_PAUSE_MS;
}

/** Answers may come late, and tell of the revision before. */
function newerOf(last: Show, next: Show): Show {
  return next.latestRevision.number < last.latestRevision.number ? last : next;
}
