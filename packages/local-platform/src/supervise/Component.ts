import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { ComponentEvent, ComponentOptions } from './ComponentOptions';
import { restartDelay } from './restartDelay';
import type { RotatingLog } from './RotatingLog';
import { signalGroup } from './signalGroup';

const POLL_MS = 100;
const DEFAULT_READY_TIMEOUT_MS = 60_000;
const DEFAULT_STOP_TIMEOUT_MS = 10_000;

/** One supervised process: started until ready, restarted when it dies, stopped with its whole group. */
export class Component {
  readonly options: ComponentOptions;
  readonly #log: RotatingLog;
  readonly #environment: Record<string, string>;
  readonly #onEvent: (event: ComponentEvent) => void;
  readonly #stopping = new AbortController();
  #child: ChildProcess | undefined;
  #exited: Promise<string> = Promise.resolve('not started');
  #watch: Promise<void> = Promise.resolve();

  constructor(options: {
    component: ComponentOptions;
    log: RotatingLog;
    environment: Record<string, string>;
    onEvent: (event: ComponentEvent) => void;
  }) {
    this.options = options.component;
    this.#log = options.log;
    this.#environment = options.environment;
    this.#onEvent = options.onEvent;
  }

  /** Process id while the process lives. */
  get pid(): number | undefined {
    return this.#child?.exitCode === null && this.#child.signalCode === null
      ? this.#child.pid
      : undefined;
  }

  /** @throws Error - with the last log lines, when the process ends or the time is over before it is ready */
  async start(): Promise<void> {
    this.#spawn();
    const problem = await this.#untilReady();
    if (problem !== undefined) {
      await this.stop();
      throw new Error(this.#describe(problem));
    }
    this.#watch = this.#keepAlive();
  }

  /** Ends the process and everything in its group; can be called more than once. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const pid = this.#child?.pid;
    if (pid !== undefined) {
      if (this.pid !== undefined) {
        this.#child?.kill(this.options.stopSignal ?? 'SIGTERM');
      }
      const timeout = this.options.stopTimeoutMs ?? DEFAULT_STOP_TIMEOUT_MS;
      await Promise.race([
        this.#exited,
        delay(timeout, undefined, { ref: false }),
      ]);
      signalGroup(pid, 'SIGKILL');
      await this.#exited;
    }
    await this.#watch;
  }

  #spawn(): void {
    const { command, args, cwd, env } = this.options;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...this.#environment, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => this.#log.write(chunk));
    child.stderr.on('data', (chunk: Buffer) => this.#log.write(chunk));
    this.#child = child;
    this.#exited = new Promise(resolve => {
      child.once('error', error => resolve(error.message));
      child.once('exit', (code, signal) =>
        resolve(signal ? `ended by ${signal}` : `ended with code ${code}`),
      );
    });
  }

  /** Undefined when ready, else why not. */
  async #untilReady(): Promise<string | undefined> {
    const limit = this.options.readyTimeoutMs ?? DEFAULT_READY_TIMEOUT_MS;
    const deadline = Date.now() + limit;
    let ended: string | undefined;
    this.#exited.then(reason => (ended = reason));
    while (Date.now() < deadline && !this.#stopping.signal.aborted) {
      if (ended !== undefined) return ended;
      // A component is asked only while its own process lives: the port might answer for another one.
      if (await this.options.ready().catch(() => false)) return undefined;
      await Promise.race([this.#exited, delay(POLL_MS)]);
    }
    return this.#stopping.signal.aborted
      ? 'was stopped before it was ready'
      : `not ready after ${limit / 1000} s`;
  }

  async #keepAlive(): Promise<void> {
    let failures = 0;
    while (!this.#stopping.signal.aborted) {
      const since = Date.now();
      const reason = await this.#exited;
      if (this.#stopping.signal.aborted) return;
      // Children that outlive their parent would hold its ports.
      if (this.#child?.pid) signalGroup(this.#child.pid, 'SIGKILL');
      failures = Date.now() - since > 60_000 ? 0 : failures;
      const restartInMs = restartDelay(failures++);
      this.#emit({ type: 'died', reason: this.#describe(reason), restartInMs });
      await delay(restartInMs, undefined, {
        signal: this.#stopping.signal,
      }).catch(() => {});
      if (this.#stopping.signal.aborted) return;
      this.#spawn();
      if ((await this.#untilReady()) === undefined) {
        this.#emit({ type: 'restarted' });
      } else if (this.#child?.pid) {
        signalGroup(this.#child.pid, 'SIGKILL');
      }
    }
  }

  #emit(
    event:
      | { type: 'died'; reason: string; restartInMs: number }
      | { type: 'restarted' },
  ): void {
    this.#onEvent({ ...event, name: this.options.name });
  }

  #describe(problem: string): string {
    const lines = this.#log.lastLines().map(line => `    ${line}`);
    return [
      `${this.options.name} ${problem} (${this.#log.file})`,
      ...lines,
    ].join('\n');
  }
}
