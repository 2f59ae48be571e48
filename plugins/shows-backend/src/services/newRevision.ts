import {
  summarizePlan,
  type Plan,
  type RolloutNote,
  type ShowSpecification,
} from '@marquee/plugin-shows-common';
import { firstSteps } from '../revisions/StepReporter';
import type { NewRevision } from '../stores/ShowsStore';

/** A revision that is ready to be stored, and has nothing behind it but composition. */
export function newRevision(options: {
  specification: ShowSpecification;
  plan: Plan;
  createdBy: string;
  /** When composition began… */
  startedAt: Date;
  /** …and ended. */
  finishedAt: Date;
  /** What is new, for those who watch; how much there is to run when absent. */
  note?: RolloutNote;
}): NewRevision {
  const { specification, plan, createdBy, startedAt, finishedAt } = options;
  const { parts, objects } = summarizePlan(plan);
  const total = objects.reduce((sum, { count }) => sum + count, 0);
  const size = { type: 'composed', parts, objects: total } as const;
  const { note = size } = options;
  const steps = firstSteps({ startedAt, finishedAt, note });
  return { specification, plan, steps, createdBy };
}
