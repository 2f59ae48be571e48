import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  eventually,
  startPostgres,
  startRedis,
} from '@marquee/plugin-ticketing-backend/testing';
import { openDatabase } from './openDatabase';
import { openSeatStore } from './openSeatStore';

jest.setTimeout(60_000);

const SILENCE_MS = 400;
const NEVER_MS = 600_000;
const logger = { warn: () => undefined };

/** A way to a server which can be lost without a word, as with its machine. */
async function startWay(target: URL) {
  const sockets = new Set<Socket>();
  let away = false;
  const server = createServer(near => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    const pass = (from: Socket, to: Socket) =>
      from.on('data', data => !away && to.write(data));
    pass(near, far);
    pass(far, near);
    near.on('close', () => far.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(target);
  url.port = `${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    lose: () => {
      away = true;
    },
    bringBack: () => {
      away = false;
    },
    cut: () => sockets.forEach(socket => socket.destroy()),
    close: () => {
      sockets.forEach(socket => socket.destroy());
      server.close();
    },
  };
}

const outcome = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    () => 'given up',
  );
const soon = async (asked: Promise<unknown>) =>
  Promise.race([
    outcome(asked),
    new Promise(resolve => setTimeout(resolve, 5 * SILENCE_MS, 'waits')),
  ]);

const SERVERS = {
  'the database': {
    start: startPostgres,
    open: (url: string, silenceMs: number) => {
      const database = openDatabase(url, logger, { silenceMs });
      return {
        ask: () => Promise.resolve(database.raw('SELECT 1')),
        close: () => database.destroy(),
      };
    },
  },
  'the seat store': {
    start: startRedis,
    open: (url: string, silenceMs: number) => {
      const redis = openSeatStore(url, logger, { silenceMs });
      return { ask: () => redis.ping(), close: async () => redis.disconnect() };
    },
  },
};

describe.each(Object.entries(SERVERS))('%s', (_name, { start, open }) => {
  let server: Awaited<ReturnType<typeof startPostgres | typeof startRedis>>;
  let way: Awaited<ReturnType<typeof startWay>>;

  beforeAll(async () => {
    server = await start();
    way = await startWay(new URL(server.url));
  });
  afterAll(async () => {
    way.close();
    await server.stop();
  });
  afterEach(() => way.bringBack());

  it('is given up when it falls silent, and asked again when it is back', async () => {
    const store = open(way.url, SILENCE_MS);
    // A busy machine, too, may be silent for that long.
    const answers = async () => (await outcome(store.ask())) === 'answered';
    await eventually(answers);
    way.lose();
    expect(await outcome(store.ask())).toBe('given up');
    way.bringBack();
    await eventually(answers);
    await store.close();
  });

  it('would be waited for without that', async () => {
    const store = open(way.url, NEVER_MS);
    expect(await outcome(store.ask())).toBe('answered');
    way.lose();
    expect(await soon(store.ask())).toBe('waits');
    way.close();
    await store.close();
  });
});

describe('a seat store that was cut off in the middle of a call', () => {
  it('keeps the connection that it got instead', async () => {
    const server = await startRedis();
    const way = await startWay(new URL(server.url));
    const redis = openSeatStore(way.url, logger, { silenceMs: SILENCE_MS });
    await eventually(async () => (await outcome(redis.ping())) === 'answered');
    way.lose();
    const asked = redis.ping();
    way.cut();
    way.bringBack();
    await asked;
    const id = await redis.client('ID');
    await sleep(2 * SILENCE_MS);
    expect(await redis.client('ID')).toBe(id);
    redis.disconnect();
    way.close();
    await server.stop();
  });
});
