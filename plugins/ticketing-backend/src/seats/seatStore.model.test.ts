import fc from 'fast-check';
import { provideSeatStore } from '../__testUtils__';
import { ModelHouse } from './__testUtils__/ModelHouse';
import {
  BUYERS,
  REF,
  RealHouse,
  reload,
  seatCommands,
} from './__testUtils__/seatCommands';

jest.setTimeout(120_000);

const SEATS = 6;
const RUNS = 300;
const LIMIT = 4;

describe('the seat store beside a simple model', () => {
  const house = provideSeatStore();

  /** Everything that can be seen of the store is as the model says. */
  async function expectSame(model: ModelHouse) {
    const { states } = await house.store.states(REF);
    expect(states).toBe(model.states);
    const count = (code: string) => states.split(code).length - 1;
    expect(await house.store.counts([REF])).toEqual([
      { free: count('0'), held: count('1') },
    ]);
    for (const buyer of BUYERS) {
      const { held, ordered } = await house.store.standing(REF, buyer);
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
          const { store, redis } = house;
          const real = { store, redis, count: 0 };
          await house.redis.flushall();
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
