import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StageAddresses } from './serveStage';

/** Below the package's folder, in which Playwright runs. */
const SERVER = join('src', 'buyer', 'serveStage.ts');

/** A stage in a process of its own: Playwright cannot load what accounts are made of. */
export class StageProcess {
  readonly #child: ChildProcess;
  readonly #addresses: StageAddresses;

  private constructor(child: ChildProcess, addresses: StageAddresses) {
    this.#child = child;
    this.#addresses = addresses;
  }

  /** Starts it; the stage ends with the process that did. */
  static async start(): Promise<StageProcess> {
    const child = fork(SERVER, {
      execArgv: ['--import', 'tsx'],
    });
    const [addresses] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`The stage ended with ${code}`);
      }),
    ]);
    return new StageProcess(child, addresses);
  }

  /** Origin of the public site. */
  get publicSite(): string {
    return this.#addresses.publicSite;
  }

  /** Origin of the mailbox. */
  get mailbox(): string {
    return this.#addresses.mailbox;
  }

  /** Origin of a show's page. */
  showUrl(show: string): string {
    return `http://${show}.marquee.localhost:${this.#addresses.port}`;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}
