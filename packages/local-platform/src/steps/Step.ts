/** What a running step may use. */
export interface StepContext {
  /** Says in a few words what the step is doing now; shown beside its title. */
  report(detail: string): void;
  /** Aborted when the whole run is given up; a step should then end soon. */
  signal: AbortSignal;
}

/** One piece of work of the platform's start. */
export interface Step {
  id: string;
  /** What people read while it runs, e.g. "Kubernetes control plane". */
  title: string;
  /** Ids of the steps that must have succeeded first; when one has not, this step is skipped. */
  needs: string[];
  /** Ids of steps that must have ended first, well or not. */
  after?: string[];
  /** The run goes on without this step when it fails. */
  optional?: boolean;
  /** Log file that explains a failure. */
  log?: string;
  run(context: StepContext): Promise<void>;
}

/** How a step ended. */
export type StepOutcome =
  | { type: 'done' }
  | { type: 'failed'; reason: string }
  | { type: 'skipped'; reason: string };

/** One line of the table of step times. */
export interface StepTime {
  id: string;
  title: string;
  /** Milliseconds since the start of the run. */
  startedAfter: number;
  /** Milliseconds; 0 for a skipped step. */
  took: number;
  outcome: StepOutcome;
}
