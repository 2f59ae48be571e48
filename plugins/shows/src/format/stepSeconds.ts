import type { RolloutStep } from '@marquee/plugin-shows-common';

/** How long a step took, or has taken until `now`, in seconds; undefined when it has not begun. */
export function stepSeconds(step: RolloutStep, now: Date): number | undefined {
  if (!step.startedAt) {
    return undefined;
  }
  const end = step.finishedAt ? Date.parse(step.finishedAt) : now.getTime();
  return Math.max(0, end - Date.parse(step.startedAt)) / 1000;
}
