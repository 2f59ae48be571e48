import { useApi } from '@backstage/frontend-plugin-api';
import type { ListedShow, Show } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { showsApiRef } from '../api/ShowsApi';
import { usePolled, type Polled } from './usePolled';

const MOVING_MS = 1_500;
const RESTING_MS = 15_000;

const isMoving = ({ latestRevision }: Pick<Show, 'latestRevision'>) =>
  latestRevision.state === 'rolling-out';
const pace = (shows: Pick<Show, 'latestRevision'>[] | undefined) =>
  shows?.some(isMoving) ? MOVING_MS : RESTING_MS;

/** The seller's shows, fresh every 15 s, and every 1.5 s while something of one is rolled out. */
export function useShows(): Polled<ListedShow[]> {
  const api = useApi(showsApiRef);
  const load = useCallback(() => api.listShows(), [api]);
  return usePolled(load, pace);
}

/** One show, as fresh as {@link useShows}. */
export function useShow(id: string): Polled<Show> {
  const api = useApi(showsApiRef);
  const load = useCallback(() => api.getShow(id), [api, id]);
  return usePolled(load, show => pace(show && [show]));
}
