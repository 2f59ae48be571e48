import { assessProgress, isObserved } from './assessProgress';
import { findCause } from './findCause';
import type { Health, Related, Workload } from './types';

/** Health of a Deployment or StatefulSet, given what surrounds it; no clock, no cluster. */
export function assessHealth(workload: Workload, related: Related): Health {
  const progress = assessProgress(workload);
  if (progress === undefined) return { type: 'current' };
  const cause = isObserved(workload) ? findCause(workload, related) : undefined;
  if (cause && cause.type !== 'unready') return { type: 'failed', cause };
  return { type: 'in-progress', progress, hint: cause?.message };
}
