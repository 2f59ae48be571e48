import fc from 'fast-check';
import { Redis } from 'ioredis';
import { RunningRedis, startRedis } from '../__testUtils__';
import { DEFAULT_TIMINGS } from '../timings';
import { ModelHouse } from './__testUtils__/ModelHouse';
import {
  BUYERS,
  REF,
  RealHouse,
  reload,
  seatCommands,
} from './__testUtils__/seatCommands';
import { RedisSeatStore } from './RedisSeatStore';

jest.setTimeout(120_000);

const SEATS = 6;
const RUNS = 300;
const LIMIT = 4;

describe('the seat store beside a simple model', () => {
  let running: RunningRedis;
  let redis: Redis;
  let store: RedisSeatStore;

  beforeAll(async () => {
    running = await startRedis();
    redis = new Redis(running.url);
    store = new RedisSeatStore({ redis, timings: DEFAULT_TIMINGS });
  });
  afterAll(async () => {
    redis.disconnect();
    await running.stop();
  });

  /** Everything that can be seen of the store is as the model says. */
  async function expectSame(model: ModelHouse) {
    const { states } = await store.states(REF);
    expect(states).toBe(model.states);
    const count = (code: string) => states.split(code).length - 1;
    expect(await store.counts([REF])).toEqual([
      { free: count('0'), held: count('1') },
    ]);
    for (const buyer of BUYERS) {
      const { held, ordered } = await store.standing(REF, buyer);
      const mine = model.mine(buyer);
      expect(held?.hold.seats).toEqual(
        mine?.isLapsed ? undefined : mine?.seats,
      );
      expect(ordered.sort()).toEqual([...model.orderedBy(buyer)].sort());
    }
  }

  it('does the same, whatever is asked of it in whatever order', async () => {
    const checked = seatCommands(SEATS).map(commands =>
      commands.map(command => ({
        ...command,
        run: async (model: ModelHouse, real: RealHouse) => {
          await command.run(model, real);
          await expectSame(model);
        },
      })),
    );
    let courses = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.commands(checked, { maxCommands: 30, size: 'max' }),
        async commands => {
          const model = new ModelHouse({ seatCount: SEATS, limit: LIMIT });
          const real = { store, redis, count: 0 };
          await redis.flushall();
          await reload(model, real);
          await fc.asyncModelRun(() => ({ model, real }), commands);
          courses += 1;
        },
      ),
      { numRuns: RUNS },
    );
    expect(courses).toBe(RUNS);
  });
});
