import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { platformPaths } from '../layout';
import { startPortalDatabase } from '../portal-database/startPortalDatabase';
import { Supervisor } from '../supervise';

/** The Postgres of the unit tests: the same programs as the portal's, with data of its own. */
export class TestDatabase {
  readonly #paths;
  readonly #supervisor: Supervisor;

  constructor(options: { checkout: string; logsDir: string }) {
    const { checkout, logsDir } = options;
    const paths = platformPaths({ checkout, profile: 'test' });
    this.#paths = { ...paths, stateDir: join(checkout, '.marquee/test-units') };
    this.#supervisor = new Supervisor({
      logsDir,
      runId: randomUUID(),
      onEvent: () => {},
    });
  }

  /** Starts with an empty database; gives its address. */
  async start(): Promise<string> {
    await rm(this.#paths.stateDir, { recursive: true, force: true });
    const { url } = await startPortalDatabase({
      supervisor: this.#supervisor,
      paths: this.#paths,
    });
    return url;
  }

  /** Does nothing when it was never started. */
  async stop(): Promise<void> {
    await this.#supervisor.stopAll();
  }
}
