import type { Step } from './Step';

/** A step that the platform cannot do without has failed; the message names it and its log. */
export class StepFailedError extends Error {
  override readonly name = 'StepFailedError';
  readonly step: Step;

  constructor(options: { step: Step; cause: unknown }) {
    const { step, cause } = options;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const log = step.log ? `\n  Log: ${step.log}` : '';
    super(`${step.title} failed: ${reason}${log}`, { cause });
    this.step = step;
  }
}
