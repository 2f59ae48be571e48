import { ChildProcess, spawn } from 'child_process';
import { once } from 'events';
import { mkdtemp, readFile, rm, writeFile } from 'fs/promises';
import { join } from 'path';
import { bundleService } from '@marquee/image-builder';
import {
  partDescriptorSchema,
  seatingSchema,
} from '@marquee/plugin-container-pool-common';
import {
  aSetup,
  eventually,
  freePort,
  startPostgres,
  startRedis,
} from '@marquee/plugin-ticketing-backend/testing';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import { parse } from 'yaml';

jest.setTimeout(90_000);

/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10;
const key = Buffer.alloc(32, 1).toString('base64url');
const offices: ChildProcess[] = [];

/** Runs the bundle as its container does, with the settings of its part. */
async function run(file: string, env: Record<string, string>) {
  const port = await freePort();
  const part = await readFile(join(__dirname, '../part.reserved.yaml'), 'utf8');
  const office = spawn(process.execPath, [file], {
    env: {
      ...partDescriptorSchema.parse(parse(part)).settings,
      PORT: `${port}`,
      PAYMENT_URL: 'http://127.0.0.1:9',
      PAYMENT_SECRET_KEY: 'test_sk_x',
      ACCOUNTS_ISSUER: 'http://marquee.localhost:8080/api/accounts/v1',
      ACCOUNTS_URL: 'http://127.0.0.1:9/api/accounts/v1',
      PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
      SHOW_ID: 'hamlet',
      MANAGEMENT_KEY: key,
      TICKET_SIGNING_KEY: key,
      ...env,
    },
    stdio: 'inherit',
  });
  offices.push(office);
  const url = `http://127.0.0.1:${port}`;
  const status = async (path: string) =>
    fetch(`${url}${path}`).then(
      response => response.status,
      () => 0,
    );
  const until = async (path: string) =>
    eventually(
      async () => (await status(path)) === 200,
      () => `${path} does not answer 200; exit code ${office.exitCode}`,
    );
  return { office, url, status, until };
}

async function residentMiB({ pid }: ChildProcess) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(text)![1]) / 1024;
}

/** What the process worked so far: unlike the time of day it does not grow with other work. */
async function cpuMs({ pid }: ChildProcess) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold spaces: state is field 3, user and system time 14 and 15.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

describe('the box office as one file', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp('/tmp/marquee-box-office-');
    file = join(folder, 'main.cjs');
    await writeFile(
      file,
      await bundleService({ entry: `${__dirname}/main.reserved.ts` }),
    );
  });
  afterEach(() => {
    for (const office of offices.splice(0)) office.kill('SIGKILL');
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  it('lives without databases, is ready with little work, stays small, leaves quietly', async () => {
    const [postgres, redis] = await Promise.all([
      startPostgres(),
      startRedis(),
    ]);
    const env = { DATABASE_URL: postgres.url, SEAT_STORE_URL: redis.url };
    const { office, url, until } = await run(file, env);
    try {
      await until('/readyz');
      expect(await cpuMs(office)).toBeLessThan(1_500);
      const response = await fetch(`${url}${TICKETING_BASE_PATH}/manage/show`, {
        method: 'PUT',
        headers: {
          'x-marquee-management-key': key,
          'content-type': 'application/json',
        },
        body: JSON.stringify(aSetup({ venue: 'theatre' })),
      });
      expect(response.status).toBe(204);
      const seats = `${TICKETING_BASE_PATH}/performances/evening/seats`;
      await until(seats);
      expect(await residentMiB(office)).toBeLessThan(120);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain('marquee_http_request_duration_seconds_count');
      office.kill('SIGTERM');
      expect(await once(office, 'exit')).toEqual([0, null]);
    } finally {
      await Promise.all([postgres.stop(), redis.stop()]);
    }
  });

  it('waits for databases that are not there yet', async () => {
    const nowhere = `127.0.0.1:${await freePort()}`;
    const { office, until, status } = await run(file, {
      DATABASE_URL: `postgres://show@${nowhere}/show`,
      SEAT_STORE_URL: `redis://${nowhere}`,
    });
    await until('/healthz');
    expect(await status('/readyz')).toBe(503);
    office.kill('SIGTERM');
    expect(await once(office, 'exit')).toEqual([0, null]);
  });

  it('says what is missing in its environment, and gives up', async () => {
    const { office } = await run(file, { SHOW_ID: '' });
    expect(await once(office, 'exit')).toEqual([1, null]);
  });
});

describe('the parts of the pool', () => {
  const describePart = async (image: string) => {
    const path = join(__dirname, `../part.${image}.yaml`);
    return partDescriptorSchema.parse(parse(await readFile(path, 'utf8')));
  };

  const describeParts = () =>
    Promise.all(['reserved', 'zones', 'timed-entry'].map(describePart));

  it('leave it to the portal which payment company there is', async () => {
    for (const { requires, settings } of await describeParts()) {
      expect(requires).toContainEqual({
        capability: 'payment',
        optional: false,
      });
      expect(Object.keys(settings).join()).not.toContain('PAYMENT');
    }
  });

  it('suit each seating once, and differ in nothing but words', async () => {
    const parts = await describeParts();
    expect(parts.flatMap(({ suits }) => suits.seatings).sort()).toEqual(
      [...seatingSchema.options].sort(),
    );
    const [first, ...others] = parts;
    for (const { name, alias, description, suits } of others) {
      expect({ ...first, name, alias, description, suits }).toEqual(
        parts.find(part => part.name === name),
      );
    }
  });
});
