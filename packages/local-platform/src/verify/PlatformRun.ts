import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

/** A platform that runs as a user would run it: in a process of its own. */
export class PlatformRun {
  /** Milliseconds from the start of the process until the product was ready. */
  readonly tookMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, tookMs: number) {
    this.#child = child;
    this.tookMs = tookMs;
  }

  /**
   * Starts the platform of the test profile and waits until it is ready.
   *
   * @throws Error - when it ends before that, with the file that says why
   */
  static async start(options: {
    checkout: string;
    logFile: string;
    signal: AbortSignal;
  }): Promise<PlatformRun> {
    const { checkout, logFile, signal } = options;
    const begin = Date.now();
    const program = join(checkout, 'packages/local-platform/src/cli.ts');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, 'start', '--profile', 'test'],
      { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    );
    const log = createWriteStream(logFile, { flags: 'a' });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    const interrupt = () => child.kill('SIGINT');
    signal.addEventListener('abort', interrupt);
    const outcome = await Promise.race([
      once(child, 'message').then(() => 'ready'),
      once(child, 'exit').then(() => 'ended'),
    ]);
    if (outcome === 'ended') {
      signal.throwIfAborted();
      throw new Error(`the platform did not start, see ${logFile}`);
    }
    return new PlatformRun(child, Date.now() - begin);
  }

  /** Ends the platform as Ctrl-C does; gives its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGINT');
  }

  /** Ends the platform's own process as a crash or `kill -9` would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = await ended;
    return code;
  }
}
