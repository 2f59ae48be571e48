import type {
  Revision,
  RevisionState,
  ShowState,
} from '@marquee/plugin-shows-common';

/** All moves that a revision can make from each state. */
export const REVISION_MOVES: Record<RevisionState, readonly RevisionState[]> = {
  'rolling-out': ['live', 'failed'],
  live: ['superseded'],
  failed: [],
  superseded: [],
};

/** The states from which a revision can move to this one. */
export function statesBefore(target: RevisionState): RevisionState[] {
  const states = Object.keys(REVISION_MOVES) as RevisionState[];
  return states.filter(state => REVISION_MOVES[state].includes(target));
}

/** State of a show: a failed change of a show on sale leaves it on sale. */
export function showState(
  liveRevision: number | undefined,
  latest: Pick<Revision, 'state'>,
): ShowState {
  if (liveRevision !== undefined) return 'on-sale';
  return latest.state === 'failed' ? 'failed' : 'opening';
}
