import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleService } from '@marquee/image-builder';
import {
  eventually,
  freePort,
  ISSUER,
  RunningPostgres,
  RunningRedis,
  startPostgres,
  startRedis,
} from '@marquee/plugin-ticketing-backend/servers';
import {
  MANAGEMENT_KEY_HEADER,
  ShowSetup,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Accounts } from './Accounts';
import { databaseFlags } from './databaseFlags';
import { memorySettings } from './memorySettings';
import { NodeProgram } from './NodeProgram';

/** 32 bytes in base64url. */
const SECRET = Buffer.alloc(32, 7).toString('base64url');
const CLOCK = require.resolve('./steppedClock.cjs');

/** A server, and the program that serves it. */
export interface Served {
  url: string;
  program: NodeProgram;
}

/** Secret key of the show at the payment company. */
export const PAYMENT_SECRET_KEY = 'test_sk_hamlet';

/** All that it takes to sell a show, each in a process of its own, on this machine. */
export class Rig {
  readonly folder: string;
  readonly postgres: RunningPostgres;
  readonly redis: RunningRedis;
  readonly accounts: Accounts;
  readonly sandbox: Served;
  readonly offices: Served[];

  private constructor(parts: Omit<Rig, 'openShow' | 'stop'>) {
    this.folder = parts.folder;
    this.postgres = parts.postgres;
    this.redis = parts.redis;
    this.accounts = parts.accounts;
    this.sandbox = parts.sandbox;
    this.offices = parts.offices;
  }

  /**
   * Brings everything up; nothing is for sale yet.
   *
   * @param options.offices - how many box offices sell the same show
   * @param options.officeFlags - further arguments of their node
   * @param options.steppedClocks - whether their clocks can be set wrong
   * @param options.company - settings of the payment company by environment variable; with
   * them its books outlive it
   */
  static async start(options: {
    offices: number;
    officeFlags?: string[];
    steppedClocks?: boolean;
    company?: Record<string, string>;
  }): Promise<Rig> {
    const folder = await mkdtemp('/tmp/marquee-bots-');
    const [postgres, redis, accounts] = await Promise.all([
      startPostgres({
        flags: await databaseFlags(),
        initdb: ['--data-checksums', '--locale=C.UTF-8'],
      }),
      startRedis(),
      Accounts.start(),
    ]);
    const serve = async (
      name: string,
      program: { file: string; flags: string[]; env: Record<string, string> },
    ): Promise<Served> => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const { file, flags, env } = program;
      const served = new NodeProgram({
        args: [...flags, file],
        env: { PORT: `${port}`, PUBLIC_URL: url, ...env },
        readyUrl: `${url}/readyz`,
        logFile: join(folder, `${name}.log`),
      });
      served.start();
      return { url, program: served };
    };
    const sandbox = await serve('payment-sandbox', {
      file: await bundled('@marquee/payment-sandbox/src/main.ts', folder),
      flags: [],
      env: options.company
        ? { DATA_FILE: join(folder, 'payments'), ...options.company }
        : {},
    });
    const file = await bundled(
      '@marquee/box-office/src/main.reserved.ts',
      folder,
    );
    const memory = await memorySettings();
    const offices: Served[] = [];
    for (let n = 1; n <= options.offices; n += 1) {
      const office = await serve(`box-office-${n}`, {
        file,
        flags: [
          ...(options.steppedClocks ? ['--require', CLOCK] : []),
          ...(options.officeFlags ?? []),
        ],
        env: {
          ...memory,
          DATABASE_URL: postgres.url,
          SEAT_STORE_URL: redis.url,
          PAYMENT_URL: sandbox.url,
          PAYMENT_SECRET_KEY,
          ACCOUNTS_ISSUER: ISSUER,
          ACCOUNTS_URL: accounts.url,
          PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
          SHOW_ID: 'hamlet',
          MANAGEMENT_KEY: SECRET,
          TICKET_SIGNING_KEY: SECRET,
        },
      });
      offices.push(office);
    }
    const all = [sandbox, ...offices].map(({ program }) =>
      program.untilReady(),
    );
    await Promise.all(all);
    return new Rig({ folder, postgres, redis, accounts, sandbox, offices });
  }

  /** Puts a show on sale. */
  async openShow(setup: ShowSetup): Promise<void> {
    const [{ url }] = this.offices;
    const path = `${TICKETING_BASE_PATH}${ticketingRoutes.manageShow}`;
    const response = await fetch(`${url}${path}`, {
      method: 'PUT',
      headers: {
        [MANAGEMENT_KEY_HEADER]: SECRET,
        'content-type': 'application/json',
      },
      body: JSON.stringify(setup),
    });
    if (response.status !== 204) {
      throw new Error(`No show: ${response.status} ${await response.text()}`);
    }
    // The others read what is sold once a second.
    const pages = this.offices.map(
      office => `${office.url}${TICKETING_BASE_PATH}${ticketingRoutes.show}`,
    );
    await eventually(async () => {
      const answers = await Promise.all(pages.map(page => fetch(page)));
      return answers.every(({ ok }) => ok);
    });
  }

  /** Ends everything; nothing stays behind. */
  async stop(): Promise<void> {
    const programs = [...this.offices, this.sandbox];
    await Promise.all(programs.map(({ program }) => program.end('SIGKILL')));
    this.accounts.stop();
    await Promise.all([this.postgres.stop(), this.redis.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A service as one file, as its container has it. */
async function bundled(entry: string, folder: string): Promise<string> {
  const file = join(folder, `${entry.split('/')[1]}.cjs`);
  await writeFile(file, await bundleService({ entry: require.resolve(entry) }));
  return file;
}
