import type { Step, StepOutcome } from './Step';

/** What the scheduler knows: outcomes of ended steps, and which steps are running. */
export interface ScheduleState {
  outcomes: ReadonlyMap<string, StepOutcome>;
  running: ReadonlySet<string>;
}

/** What may happen next: steps to start now, and steps that can never run. */
export interface ScheduleMoves {
  start: Step[];
  skip: { step: Step; reason: string }[];
}

/**
 * Decides which steps can start and which must be skipped.
 * Pure: the same state gives the same moves.
 */
export function nextMoves(steps: Step[], state: ScheduleState): ScheduleMoves {
  const moves: ScheduleMoves = { start: [], skip: [] };
  for (const step of steps) {
    if (state.outcomes.has(step.id) || state.running.has(step.id)) continue;
    const missing = step.needs.find(id => {
      const outcome = state.outcomes.get(id);
      return outcome !== undefined && outcome.type !== 'done';
    });
    if (missing !== undefined) {
      const title = steps.find(({ id }) => id === missing)?.title ?? missing;
      moves.skip.push({ step, reason: `it needs "${title}"` });
      continue;
    }
    const waitsFor = [...step.needs, ...(step.after ?? [])];
    if (waitsFor.every(id => state.outcomes.has(id))) moves.start.push(step);
  }
  return moves;
}

/**
 * Checks that ids are unique, that every named step exists and that no step waits for itself.
 *
 * @throws Error - naming the faulty step; a mistake of the program, not of its user
 */
export function assertSchedulable(steps: Step[]): void {
  const byId = new Map<string, Step>();
  for (const step of steps) {
    if (byId.has(step.id)) throw new Error(`Two steps are called ${step.id}`);
    byId.set(step.id, step);
  }
  const visit = (id: string, path: string[]): void => {
    if (path.includes(id)) {
      throw new Error(`Steps wait in a circle: ${[...path, id].join(' -> ')}`);
    }
    const step = byId.get(id);
    if (!step) throw new Error(`Step ${path.at(-1)} waits for unknown ${id}`);
    for (const other of [...step.needs, ...(step.after ?? [])]) {
      visit(other, [...path, id]);
    }
  };
  for (const step of steps) visit(step.id, []);
}
