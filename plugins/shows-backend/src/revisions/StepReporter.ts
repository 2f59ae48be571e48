import {
  describeNote,
  ROLLOUT_STEPS,
  type RolloutNote,
  type RolloutStep,
  type RolloutStepName,
} from '@marquee/plugin-shows-common';
import { failureNote, isFailure } from './failureNote';

/** Says what happens right now; the same words again are not written again. */
export type Say = (note: RolloutNote) => Promise<void>;

/** The steps of a rollout before any has begun, composition apart, which precedes it. */
export function firstSteps(compose: {
  startedAt: Date;
  finishedAt: Date;
  note: RolloutNote;
}): RolloutStep[] {
  return ROLLOUT_STEPS.map(name =>
    name === 'compose'
      ? {
          name,
          state: 'done',
          startedAt: compose.startedAt.toISOString(),
          finishedAt: compose.finishedAt.toISOString(),
          ...told(compose.note),
        }
      : { name, state: 'waiting' },
  );
}

type Words = Pick<RolloutStep, 'detail' | 'note'>;

/** A note as a step holds it: also in words, for logs and callers that know no notes. */
function told(note: RolloutNote | undefined): Words {
  return { note, detail: note && describeNote(note) };
}

/** Runs the steps of a rollout and writes down how far it has come, as it happens. */
export class StepReporter {
  readonly #steps: RolloutStep[];
  readonly #save: (steps: RolloutStep[]) => Promise<void>;
  readonly #now: () => Date;

  constructor(options: {
    steps: RolloutStep[];
    save(steps: RolloutStep[]): Promise<void>;
    now(): Date;
  }) {
    this.#steps = options.steps.map(step => ({ ...step }));
    this.#save = options.save;
    this.#now = options.now;
  }

  /**
   * Runs a step. One that a restart of the portal cut off keeps the time at
   * which it began; one that was done already is done again without a word,
   * since all of them are idempotent.
   *
   * @throws what the step throws; its words are kept unless the signal ended it
   */
  async run(
    name: RolloutStepName,
    signal: AbortSignal,
    work: (say: Say) => Promise<void>,
  ): Promise<void> {
    const step = this.#steps.find(candidate => candidate.name === name)!;
    if (step.state === 'done') {
      await work(async () => {});
      return;
    }
    step.startedAt ??= this.#now().toISOString();
    await this.#write(step, {
      state: 'running',
      ...told(undefined),
      finishedAt: undefined,
    });
    try {
      await work(async note => {
        const words = told(note);
        if (words.detail !== step.detail) await this.#write(step, words);
      });
      signal.throwIfAborted();
    } catch (error) {
      if (signal.aborted) throw error;
      const words = told(failureNote(error));
      if (isFailure(error)) await this.#finish(step, 'failed', words);
      // What cannot be written now is no reason to forget what went wrong first.
      else await this.#write(step, words).catch(() => {});
      throw error;
    }
    await this.#finish(step, 'done');
  }

  async #finish(
    step: RolloutStep,
    state: 'done' | 'failed',
    words: Words = {},
  ): Promise<void> {
    const finishedAt = this.#now().toISOString();
    await this.#write(step, { state, ...words, finishedAt });
  }

  async #write(step: RolloutStep, change: Partial<RolloutStep>): Promise<void> {
    Object.assign(step, change);
    await this.#save(this.#steps);
  }
}
