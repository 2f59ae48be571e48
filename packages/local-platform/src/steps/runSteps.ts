import { assertSchedulable, nextMoves } from './schedule';
import type { Step, StepOutcome, StepTime } from './Step';
import { StepFailedError } from './StepFailedError';
import type { StepsView } from './StepsView';

/**
 * Runs all steps, side by side where their order allows it.
 *
 * @returns one row per step in the order given
 * @throws StepFailedError - when a step that is not optional fails; the other steps are aborted and have ended by then
 */
export async function runSteps(
  steps: Step[],
  options: { view: StepsView; signal: AbortSignal; now?: () => number },
): Promise<StepTime[]> {
  const { view, now = Date.now } = options;
  assertSchedulable(steps);
  const begin = now();
  const giveUp = new AbortController();
  const signal = AbortSignal.any([options.signal, giveUp.signal]);
  const outcomes = new Map<string, StepOutcome>();
  const running = new Map<string, Promise<void>>();
  const times = new Map<string, StepTime>();
  let failure: StepFailedError | undefined;

  const end = (step: Step, outcome: StepOutcome, startedAt: number) => {
    const took = outcome.type === 'skipped' ? 0 : now() - startedAt;
    outcomes.set(step.id, outcome);
    times.set(step.id, {
      id: step.id,
      title: step.title,
      startedAfter: startedAt - begin,
      took,
      outcome,
    });
    view.ended(step, outcome, took);
  };

  const run = async (step: Step): Promise<void> => {
    const startedAt = now();
    view.started(step);
    try {
      await step.run({ report: text => view.detail(step, text), signal });
      end(step, { type: 'done' }, startedAt);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      end(step, { type: 'failed', reason }, startedAt);
      if (!step.optional && !failure) {
        failure = new StepFailedError({ step, cause: error });
        giveUp.abort(failure);
      }
    } finally {
      running.delete(step.id);
    }
  };

  while (!signal.aborted) {
    const moves = nextMoves(steps, {
      outcomes,
      running: new Set(running.keys()),
    });
    for (const { step, reason } of moves.skip) {
      end(step, { type: 'skipped', reason }, now());
    }
    for (const step of moves.start) running.set(step.id, run(step));
    if (moves.skip.length > 0) continue;
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  await Promise.all(running.values());
  if (failure) throw failure;
  options.signal.throwIfAborted();
  return steps.flatMap(({ id }) => times.get(id) ?? []);
}
