import { ChildProcess, spawn } from 'child_process';
import { once } from 'events';
import { mkdtemp, readFile, rm, writeFile } from 'fs/promises';
import { join } from 'path';
import { setTimeout as sleep } from 'timers/promises';
import { bundleService } from '@marquee/image-builder';
import { partDescriptorSchema } from '@marquee/plugin-container-pool-common';
import {
  aSetup,
  freePort,
  startPostgres,
  startRedis,
} from '@marquee/plugin-ticketing-backend/testing';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import { parse } from 'yaml';

jest.setTimeout(90_000);

const key = Buffer.alloc(32, 1).toString('base64url');

/** Runs the bundle as its container does. */
async function run(file: string, env: Record<string, string>) {
  const port = await freePort();
  const started = performance.now();
  const office = spawn(process.execPath, [file], {
    env: {
      PORT: `${port}`,
      PAYMENT_URL: 'http://127.0.0.1:9',
      PAYMENT_SECRET_KEY: 'test_sk_marquee',
      PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
      SHOW_ID: 'hamlet',
      MANAGEMENT_KEY: key,
      TICKET_SIGNING_KEY: key,
      ...env,
    },
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  const status = async (path: string) =>
    fetch(`${url}${path}`).then(
      response => response.status,
      () => 0,
    );
  const until = async (path: string) => {
    while ((await status(path)) !== 200) await sleep(20);
    return performance.now() - started;
  };
  return { office, url, status, until };
}

async function residentMiB({ pid }: ChildProcess) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(text)![1]) / 1024;
}

describe('the box office as one file', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp('/tmp/marquee-box-office-');
    file = join(folder, 'main.cjs');
    await writeFile(
      file,
      await bundleService({ entry: `${__dirname}/main.ts` }),
    );
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  it('lives without databases, is ready soon after them, stays small, leaves quietly', async () => {
    const [postgres, redis] = await Promise.all([
      startPostgres(),
      startRedis(),
    ]);
    const env = { DATABASE_URL: postgres.url, SEAT_STORE_URL: redis.url };
    const { office, url, until } = await run(file, env);
    try {
      expect(await until('/readyz')).toBeLessThan(2_000);
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
      office.kill('SIGKILL');
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

  it('describes itself as a part of the pool', async () => {
    const text = await readFile(join(__dirname, '../part.yaml'), 'utf8');
    expect(partDescriptorSchema.parse(parse(text))).toMatchObject({
      name: 'box-office',
      provides: [{ capability: 'booking', publicPath: '/api/ticketing' }],
    });
  });
});
