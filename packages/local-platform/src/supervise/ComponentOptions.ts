/** A long-running process of the platform. */
export interface ComponentOptions {
  /** Unique; also the name of its log file. */
  name: string;
  command: string;
  args: string[];
  /** Added to the environment of the platform. */
  env?: Record<string, string>;
  cwd?: string;
  /** Asked again and again until it answers true; may throw, which counts as false. */
  ready: () => Promise<boolean>;
  /** Milliseconds from process start to ready. Default 60,000. */
  readyTimeoutMs?: number;
  /** Default SIGTERM. After `stopTimeoutMs` the process group is killed. */
  stopSignal?: NodeJS.Signals;
  /** Milliseconds. Default 10,000. */
  stopTimeoutMs?: number;
  /**
   * Names of the components, started later than this one, that must be gone before it is stopped.
   * Default: all that were started after it.
   */
  stopAfter?: string[];
}

/** What the supervisor tells about a component. */
export type ComponentEvent =
  | { type: 'died'; name: string; reason: string; restartInMs: number }
  | { type: 'restarted'; name: string };
