import { useApi } from '@backstage/frontend-plugin-api';
import type { Show } from '@marquee/plugin-shows-common';
import { useEffect, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct, type Act } from '../hooks/useAct';

const PAUSE_MS = 1_000;

/** What becomes of a show's newest revision. */
export interface Rollout {
  /** The show as it is now. */
  show: Show;
  /** Whether its end is waited for: of what was saved here, or of what was under way. */
  awaited?: 'saved' | 'found';
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
 * Watches a show until its newest revision is live or has failed. What became of it is
 * known by the portal alone, so that it is the same after a reload, or elsewhere.
 */
export function useRollout(loaded: Show): Rollout {
  const api = useApi(ticketingApiRef);
  const [show, setShow] = useState(loaded);
  const [error, setError] = useState<Error>();
  const isUnderWay = show.latestRevision.state === 'rolling-out';
  const [awaited, setAwaited] = useState<Rollout['awaited']>(
    isUnderWay ? 'found' : undefined,
  );
  const { id } = show;
  const saved = (next: Show) => {
    setShow(next);
    setAwaited('saved');
  };
  const retry = useAct(async () => saved(await api.retry(id)));

  useEffect(() => {
    if (!isUnderWay) return undefined;
    let active = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      timer = setTimeout(async () => {
        try {
          const next = await api.getShow(id);
          if (!active) return;
          setError(undefined);
          setShow(next);
        } catch (reason) {
          if (!active) return;
          setError(reason as Error);
        }
        look();
      }, PAUSE_MS);
    };
    look();
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [api, id, isUnderWay]);

  return {
    show,
    awaited,
    error: isUnderWay ? error : undefined,
    saved,
    hush: () => setAwaited(undefined),
    retry,
  };
}
