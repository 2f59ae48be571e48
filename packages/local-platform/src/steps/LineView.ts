import { formatDuration } from './formatDuration';
import type { Step, StepOutcome } from './Step';
import type { StepsView } from './StepsView';

/** Progress line by line, for logs and pipes: one line when a step ends, none while it runs. */
export class LineView implements StepsView {
  readonly #write: (text: string) => void;

  constructor(options: { write: (text: string) => void }) {
    this.#write = options.write;
  }

  started(_step: Step): void {}

  detail(_step: Step, _text: string): void {}

  ended(step: Step, outcome: StepOutcome, took: number): void {
    const text = {
      done: () => `ok    ${step.title} (${formatDuration(took)})`,
      failed: (reason: string) =>
        `FAIL  ${step.title} (${formatDuration(took)}): ${reason}`,
      skipped: (reason: string) => `skip  ${step.title}: ${reason}`,
    };
    this.#write(
      `${
        outcome.type === 'done'
          ? text.done()
          : text[outcome.type](outcome.reason)
      }\n`,
    );
  }

  note(text: string): void {
    this.#write(`      ${text}\n`);
  }

  close(): void {}
}
