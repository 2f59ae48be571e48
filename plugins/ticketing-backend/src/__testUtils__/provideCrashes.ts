import { setTimeout as sleep } from 'timers/promises';
import { ShowSetup } from '@marquee/plugin-ticketing-common';
import { Timings } from '../timings';
import { Buyer } from './Buyer';
import { eventually } from './eventually';
import { findUnderWay } from './findUnderWay';
import { findUnsettled } from './findUnsettled';
import { lapseHolds } from './lapseHolds';
import { Mortal } from './Mortal';
import { provideBoxOffices } from './provideBoxOffices';
import { TestBoxOffice } from './startBoxOffice';

const SEATS = 2;
/** Longer than a buyer on a slow machine takes; nobody waits for a hold to lapse. */
const TIMINGS = { holdMs: 60_000, longestHoldMs: 60_000, paymentMs: 1_500 };
/** Background work of the one that dies; what it does, requests have to begin. */
const NEVER_MS = 10 * 60_000;
/** Whoever waits for what a step does may see it before the step ends. */
const GRACE_MS = 500;
const grace = async () => sleep(GRACE_MS, false);
/** Of the one that cleans up; daily work, too, once a day of the clock has gone by. */
const BUSY = { jobMs: 20, choreMs: 20 };

/** A box office that can die, and a buyer with seats that nobody wanted before. */
export interface MortalRun {
  buyer: Buyer;
  seats: number[];
  mortal: Mortal;
  office: TestBoxOffice;
  /** How many there were before. */
  index: number;
}

/** Ways to let box offices die. */
export interface Crashes {
  /** One that lives on, and does nothing by itself. */
  home(): TestBoxOffice;
  begin(): Promise<MortalRun>;
  /** Lets time go by. */
  pass(ms: number): void;
  /**
   * Runs a scenario once alive, then once for each boundary that it has, at which the
   * box office dies; each time another one has to clean up.
   *
   * @param prepare - goes before, alive
   * @returns the boundaries at which it died
   */
  dieEverywhere<T>(
    prepare: (run: MortalRun) => Promise<T>,
    scenario: (run: MortalRun, prepared: T) => Promise<unknown>,
  ): Promise<string[]>;
}

/**
 * Gives the tests of a `describe` block box offices that die between any two steps.
 *
 * @param options.stepMs - how far the clock goes at a time while somebody waits for recovery
 * @param options.performanceOf - the performance that run number `index` is about
 */
export function provideCrashes(options: {
  setup: ShowSetup;
  stepMs: number;
  timings?: Partial<Timings>;
  performanceOf?: (index: number) => string;
}): Crashes {
  const { setup, stepMs, performanceOf = () => 'evening' } = options;
  const timings = { ...TIMINGS, ...options.timings };
  const offices = provideBoxOffices();
  let home: TestBoxOffice;
  let now = Date.now();
  const clock = () => now;
  let runs = 0;

  beforeEach(async () => {
    runs = 0;
    home = await offices.open({
      clock,
      setup,
      timings: { ...timings, jobMs: NEVER_MS },
    });
  });

  const start = (more: object) =>
    offices.start({
      keep: true,
      clock,
      companyUrl: home.company.url,
      ...more,
    });

  async function begin(): Promise<MortalRun> {
    const mortal = new Mortal();
    const office = await start({
      wrap: mortal.wrap,
      timings: { ...timings, jobMs: NEVER_MS },
    });
    const index = runs;
    runs += 1;
    const seats = [index * SEATS, index * SEATS + 1];
    return { buyer: new Buyer(office), seats, mortal, office, index };
  }

  /** Waits until somebody has cleaned up, while time goes by. */
  async function recovered({ index }: MortalRun, boundary: string) {
    let left: string[] = [];
    await eventually(
      async () => {
        now += stepMs;
        // Asking about every payment takes long, and time is to go by meanwhile.
        left = await findUnderWay(home);
        if (left.length === 0) {
          left = await findUnsettled(home, performanceOf(index));
        }
        return left.length === 0;
      },
      () => `${boundary}: ${left.join('; ')}`,
    );
  }

  return {
    home: () => home,
    begin,
    pass(ms) {
      now += ms;
    },
    async dieEverywhere(prepare, scenario) {
      const alive = await begin();
      const first = await prepare(alive);
      alive.mortal.record();
      await scenario(alive, first);
      await sleep(GRACE_MS);
      const boundaries = [...new Set(alive.mortal.passed)];
      await alive.office.stop();
      const diedAt: string[] = [];
      for (const boundary of boundaries) {
        const run = await begin();
        const prepared = await prepare(run);
        run.mortal.record({ dieAt: boundary });
        const { death } = run.mortal;
        const end = scenario(run, prepared).catch(() => undefined);
        await Promise.race([end, death]);
        const died = await Promise.race([death.then(() => true), grace()]);
        if (died) diedAt.push(boundary);
        await run.office.bury();
        await lapseHolds(home, performanceOf(run.index));
        const heir = await start({ timings: { ...timings, ...BUSY } });
        await recovered(run, boundary);
        await heir.stop();
      }
      return diedAt;
    },
  };
}
