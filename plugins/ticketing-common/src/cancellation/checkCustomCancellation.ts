import type { z } from 'zod';
import type { CancellationStep, GracePeriod } from './cancellationPolicy';
import { isFree } from './cancellationFee';

/** Why a seller's own rules cannot be; in `params.fault` of the issue. */
export type CancellationFault = 'same-day' | 'falls' | 'grace-late';

/**
 * Refuses rules that would surprise a buyer: two fees for one day, a fee that
 * falls towards the performance, a grace period on days when nobody can cancel.
 */
export function checkCustomCancellation(
  custom: { steps: CancellationStep[]; grace?: GracePeriod },
  context: z.RefinementCtx,
): void {
  const { steps, grace } = custom;
  const refuse = (
    fault: CancellationFault,
    path: (string | number)[],
    message: string,
  ) => context.addIssue({ code: 'custom', path, message, params: { fault } });

  const early = [...steps].sort((a, b) => b.daysBefore - a.daysBefore);
  for (const [index, step] of early.entries()) {
    const before = early[index - 1];
    const path = ['steps', steps.indexOf(step)];
    if (before?.daysBefore === step.daysBefore) {
      refuse('same-day', path, 'is for the same day as another step');
    } else if (before && falls(before, step)) {
      refuse('falls', path, `costs less than ${before.daysBefore} days before`);
    }
  }
  const last = early[early.length - 1];
  if (grace && last && grace.daysBefore < last.daysBefore) {
    refuse(
      'grace-late',
      ['grace', 'daysBefore'],
      'is after the last day for cancelling',
    );
  }
}

/** Whether there is a price at which the later step costs less. */
function falls(before: CancellationStep, later: CancellationStep): boolean {
  // Cheap tickets tell by their percentages, dear ones by their amounts.
  return (
    !isFree(before) &&
    (before.feePercent > later.feePercent ||
      (before.feeAmount ?? Infinity) > (later.feeAmount ?? Infinity))
  );
}
