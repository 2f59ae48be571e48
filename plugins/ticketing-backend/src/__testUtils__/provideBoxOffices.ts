import { ShowSetup } from '@marquee/plugin-ticketing-common';
import { aSetup } from './builders';
import { setUp } from './Buyer';
import { startBoxOffice, TestBoxOffice } from './startBoxOffice';
import { RunningPostgres, startPostgres } from './startPostgres';
import { RunningRedis, startRedis } from './startRedis';

/** For a whole sale on a slow machine, in ms. */
const TIMEOUT_MS = 120_000;

type Options = Omit<Parameters<typeof startBoxOffice>[0], 'postgres' | 'redis'>;

/** Ways to a running box office. */
export interface BoxOffices {
  /** Starts a box office that nobody has set up. */
  start(options?: Options): Promise<TestBoxOffice>;
  /** Starts a box office that sells a show. */
  open(options?: Options & { setup?: ShowSetup }): Promise<TestBoxOffice>;
  /** Kills the seat store and starts an empty one. */
  emptySeatStore(): Promise<void>;
}

/**
 * Gives the tests of a `describe` block a Postgres and a Redis of their own. Box
 * offices that a test starts are stopped after it.
 */
export function provideBoxOffices(): BoxOffices {
  jest.setTimeout(TIMEOUT_MS);
  let postgres: RunningPostgres;
  let redis: RunningRedis;
  let running: TestBoxOffice[] = [];

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });
  afterEach(async () => {
    const stopping = running.map(office => office.stop());
    running = [];
    await Promise.all(stopping);
  });
  afterAll(async () => Promise.all([postgres.stop(), redis.stop()]));

  const start = async (options: Options = {}) => {
    const office = await startBoxOffice({ postgres, redis, ...options });
    running.push(office);
    return office;
  };
  return {
    start,
    async open({ setup = aSetup(), ...options } = {}) {
      const office = await start(options);
      const { status, text } = await setUp(office, setup);
      if (status !== 204) throw new Error(`${status} ${text}`);
      return office;
    },
    emptySeatStore: () => redis.restartEmpty(),
  };
}
