import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 20;
/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10;

/** A program of ours in a process of its own, which may be killed and started again. */
export class NodeProgram {
  readonly #options: {
    args: string[];
    env: Record<string, string>;
    readyUrl: string;
    logFile: string;
  };
  #child?: ChildProcess;

  /**
   * @param options.args - of node: the file, and flags before it
   * @param options.readyUrl - answers 200 when it is ready
   * @param options.logFile - all that it says is added there
   */
  constructor(options: {
    args: string[];
    env: Record<string, string>;
    readyUrl: string;
    logFile: string;
  }) {
    this.#options = options;
  }

  /** Whether its process is there. */
  get isRunning(): boolean {
    return this.#child !== undefined;
  }

  /** Starts it; see {@link untilReady} */
  start(): void {
    const { args, env, logFile } = this.#options;
    const log = createWriteStream(logFile, { flags: 'a' });
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    this.#child = child;
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
  }

  /** @throws Error when it is not ready within a minute */
  async untilReady(): Promise<void> {
    const { readyUrl, logFile } = this.#options;
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const ready = await fetch(readyUrl).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return;
      if (performance.now() > deadline || !this.isRunning) {
        throw new Error(`${readyUrl} is not ready, see ${logFile}`);
      }
      await sleep(PAUSE_MS);
    }
  }

  /** Ends it and waits for the end: `SIGTERM` asks, `SIGKILL` does not. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  /** Stops it in the middle of whatever it does, and lets it go on after some ms. */
  async freeze(ms: number): Promise<void> {
    const child = this.#child;
    child?.kill('SIGSTOP');
    await sleep(ms);
    child?.kill('SIGCONT');
  }

  /** Sets its clock wrong, by so many ms from what it shows; see `steppedClock.cjs`. */
  stepClock(stepMs: number): void {
    // Whoever dies at this moment has the right time when it is back.
    this.#child?.send({ stepMs }, () => undefined);
  }

  /** What it has worked so far, in ms of a processor. */
  async cpuMs(): Promise<number> {
    const text = await readFile(`/proc/${this.#child?.pid}/stat`, 'utf8');
    // After the name, which may hold spaces: user and system time are fields 14 and 15.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }
}
