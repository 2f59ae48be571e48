import type { Step, StepOutcome } from './Step';

/** Shows the progress of steps to a person. */
export interface StepsView {
  started(step: Step): void;
  detail(step: Step, text: string): void;
  /** `took` is in milliseconds. */
  ended(step: Step, outcome: StepOutcome, took: number): void;
  /** A line that belongs to no step, e.g. from the supervisor. */
  note(text: string): void;
  /** Nothing more comes; the view gives the terminal back. */
  close(): void;
}
