import type { Show } from '@marquee/plugin-shows-common';

/**
 * Number of the revision that a show's facts are of: while the newest is rolled out,
 * they are those of the one before. A change that begins with them must not pass for
 * one of the newest, or it would undo what that one changed.
 */
export function revisionOf({ latestRevision, liveRevision }: Show): number {
  const { number, state } = latestRevision;
  return state === 'rolling-out' ? liveRevision ?? number : number;
}
