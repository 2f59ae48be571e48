import { Random } from '../random/Random';
import { Fault, PlannedFault } from './Fault';

type Make = (random: Random, offices: number) => Fault;

const anyOffice = (random: Random, offices: number) =>
  random.int({ from: 0, to: offices - 1 });
const pause = (random: Random) => random.int({ from: 0, to: 2_000 });

/** Each kind of fault, and how one is made. */
const FAULTS: Record<Fault['type'], Make> = {
  'kill-office': (random, offices) => ({
    type: 'kill-office',
    office: anyOffice(random, offices),
    pauseMs: pause(random),
  }),
  'freeze-office': (random, offices) => ({
    type: 'freeze-office',
    office: anyOffice(random, offices),
    ms: random.int({ from: 100, to: 3_000 }),
  }),
  'restart-offices': () => ({ type: 'restart-offices' }),
  'step-clock': (random, offices) => ({
    type: 'step-clock',
    office: anyOffice(random, offices),
    stepMs: random.int({ from: -60_000, to: 60_000 }),
  }),
  'kill-seat-store': random => ({
    type: 'kill-seat-store',
    pauseMs: pause(random),
  }),
  'empty-seat-store': () => ({ type: 'empty-seat-store' }),
  'crash-database': random => ({
    type: 'crash-database',
    pauseMs: pause(random),
  }),
  'freeze-company': random => ({
    type: 'freeze-company',
    ms: random.int({ from: 200, to: 12_000 }),
  }),
  'kill-company': random => ({
    type: 'kill-company',
    pauseMs: pause(random),
  }),
};

/**
 * Faults for a run, without end; the same for the same seed. Every kind comes once
 * before one comes again.
 *
 * @param options.quietMs - longest pause between two
 */
export function* planFaults(
  seed: number,
  options: { offices: number; quietMs: number },
): Generator<PlannedFault> {
  const random = new Random(seed);
  for (;;) {
    const left = Object.values(FAULTS);
    while (left.length > 0) {
      const make = random.pick(left);
      left.splice(left.indexOf(make), 1);
      const afterMs = random.int({ from: 0, to: options.quietMs });
      yield { afterMs, fault: make(random, options.offices) };
    }
  }
}
