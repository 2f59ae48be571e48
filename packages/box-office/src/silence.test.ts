import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import {
  eventually,
  startPostgres,
} from '@marquee/plugin-ticketing-backend/testing';
import { openDatabase } from './openDatabase';

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

function open(url: string, silenceMs: number) {
  const database = openDatabase(url, logger, { silenceMs });
  return {
    ask: () => Promise.resolve(database.raw('SELECT 1')),
    close: () => database.destroy(),
  };
}

describe('the database', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let way: Awaited<ReturnType<typeof startWay>>;

  beforeAll(async () => {
    server = await startPostgres();
    way = await startWay(new URL(server.url));
  });
  afterAll(async () => {
    way.close();
    await server.stop();
  });
  afterEach(() => way.bringBack());

  it('is given up when it falls silent, and asked again when it is back', async () => {
    const store = open(way.url, SILENCE_MS);
    expect(await soon(store.ask())).toBe('answered');
    way.lose();
    expect(await outcome(store.ask())).toBe('given up');
    way.bringBack();
    await eventually(async () => (await outcome(store.ask())) === 'answered');
    await store.close();
  });

  it('would be waited for without that', async () => {
    const store = open(way.url, NEVER_MS);
    expect(await soon(store.ask())).toBe('answered');
    way.lose();
    expect(await soon(store.ask())).toBe('waits');
    way.close();
    await store.close();
  });
});
