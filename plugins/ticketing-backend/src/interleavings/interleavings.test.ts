import { setTimeout as sleep } from 'timers/promises';
import * as fc from 'fast-check';
import {
  aSetup,
  NoLock,
  provideBoxOffices,
  ScriptedCompany,
  TestBoxOffice,
} from '../__testUtils__';
import { RedisSeatStore } from '../seats/RedisSeatStore';
import { SeatStore } from '../seats/SeatStore';
import { DEFAULT_TIMINGS } from '../timings';
import { Interleaver } from './__testUtils__/Interleaver';
import { ScheduledOffice } from './__testUtils__/ScheduledOffice';
import { settleAll } from './__testUtils__/settleAll';
import { ToldSeats } from './__testUtils__/ToldSeats';
import {
  BuyerStep,
  buyerSteps,
  officeSteps,
  SEATS_EACH,
  walkAsBuyer,
  walkAsOffice,
} from './__testUtils__/walks';

const NEVER_MS = 60 * 60_000;
const RUNS = 150;
const LIMIT_MS = 30_000;
/** Courses that shrink a failure need seats, too. */
const SEATS = 8_000;

/** Does not mind two who hold one seat, so that more is found. */
class Heedless extends ToldSeats {
  hold(): void {}
}

/** Holds everything for everybody; what is sold it learns all the same. */
class Unlocked extends RedisSeatStore {
  readonly #lock = new NoLock();

  async hold(...args: Parameters<RedisSeatStore['hold']>) {
    return this.#lock.hold(...args);
  }

  async claim(...args: Parameters<RedisSeatStore['claim']>) {
    return this.#lock.claim(...args);
  }
}

/** Takes its time to learn that a seat is sold. */
class SlowlySold extends RedisSeatStore {
  async settle(...args: Parameters<RedisSeatStore['settle']>) {
    if (args[1].outcome === 'sold') await sleep(50);
    await super.settle(...args);
  }
}

describe('two box offices whose steps are interleaved', () => {
  const offices = provideBoxOffices();

  /** Three buyers and two box offices, each doing one thing after the other. */
  const courses = fc.record({
    scheduler: fc.scheduler(),
    buyers: fc.array(buyerSteps, { minLength: 2, maxLength: 3 }),
    jobs: fc.array(officeSteps, { maxLength: 2 }),
  });

  /** Finds out whether any course contradicts what was told, or the books. */
  async function explore(
    home: TestBoxOffice,
    options: {
      seats?: SeatStore;
      clock: { now: number };
      begin?: () => ToldSeats;
    },
  ): Promise<number> {
    const { seats, clock, begin = () => new ToldSeats() } = options;
    const company = new ScriptedCompany();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(courses, async ({ scheduler, buyers, jobs }) => {
        const firstSeat = runs * SEATS_EACH;
        runs += 1;
        const interleaver = new Interleaver(scheduler);
        const two = [1, 2].map(
          () =>
            new ScheduledOffice({
              home,
              company,
              seats,
              wrap: interleaver.wrap,
              clock: () => clock.now,
            }),
        );
        const told = begin();
        const about = (n: number) => ({
          office: two[n % two.length],
          company,
          told,
          firstSeat,
          now: () => clock.now,
          pass: (ms: number) => {
            clock.now += ms;
          },
        });
        const walks = [
          ...buyers.map((steps, n) =>
            interleaver.walk(`buyer ${n}`, () =>
              walkAsBuyer(`b${runs}-${n}`, steps, about(n)),
            ),
          ),
          ...jobs.map((steps, n) =>
            interleaver.walk(`office ${n}`, () =>
              walkAsOffice(steps, about(n)),
            ),
          ),
        ];
        const [outcomes] = await Promise.all([
          Promise.allSettled(walks),
          interleaver.run(),
        ]);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') throw outcome.reason;
        }
        await settleAll(home, {
          office: two[0],
          company,
          told,
          firstSeat,
          clock,
        });
      }),
      {
        numRuns: RUNS,
        interruptAfterTimeLimit: LIMIT_MS,
        markInterruptAsFailure: false,
        includeErrorInReport: true,
      },
    );
    return runs;
  }

  async function open() {
    const clock = { now: Date.now() };
    const home = await offices.open({
      clock: () => clock.now,
      setup: aSetup({ seats: SEATS }),
      timings: { jobMs: NEVER_MS },
    });
    return { home, clock };
  }

  const unlocked = ({ redis }: TestBoxOffice) =>
    new Unlocked({ redis, timings: DEFAULT_TIMINGS });

  it('tell nobody what contradicts what somebody else was told, and keep the books, in whichever order', async () => {
    const { home, clock } = await open();
    expect(await explore(home, { clock })).toBeGreaterThan(10);
  });

  it('are found to tell contradictions when seats are not locked', async () => {
    const { home, clock } = await open();
    const seats = unlocked(home);
    await expect(explore(home, { clock, seats })).rejects.toThrow(
      /holds what|has what order/,
    );
  });

  it('are found to sell a seat twice when neither lock nor index keeps them from it', async () => {
    const { home, clock } = await open();
    await home.knex.raw('DROP INDEX tickets_owner');
    const seats = unlocked(home);
    const begin = () => new Heedless();
    await expect(explore(home, { clock, seats, begin })).rejects.toThrow(
      /has what order|sold twice/,
    );
  });

  it('pass on what was decided of a seat in its order, however long each decision takes', async () => {
    const { home, clock } = await open();
    const { redis } = home;
    const company = new ScriptedCompany();
    const office = new ScheduledOffice({
      home,
      company,
      seats: new SlowlySold({ redis, timings: DEFAULT_TIMINGS }),
      wrap: (_, part) => part,
      clock: () => clock.now,
    });
    const told = new ToldSeats();
    const steps: BuyerStep[] = [
      { type: 'hold', seats: [0] },
      { type: 'order' },
      { type: 'confirm', answer: 'approve' },
      { type: 'cancel' },
    ];
    const course = { office, company, told, firstSeat: 0, clock };
    const now = () => clock.now;
    await walkAsBuyer('b', steps, { ...course, now, pass: () => undefined });
    await office.settler.relay();
    expect((await redis.get('{hamlet:evening}:seats'))?.at(0)).toBe('0');
  });
});
