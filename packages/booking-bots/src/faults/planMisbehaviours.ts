import { MISBEHAVIOURS } from '@marquee/payment-sandbox';
import { Random } from '../random/Random';

/** Something that the payment company is to do wrong at its next calls. */
export interface PlannedMisbehaviour {
  /** Pause after the one before it, in ms. */
  afterMs: number;
  /** See the payment sandbox's list. */
  name: string;
  /** At how many calls. */
  times: number;
}

/** Keeps its stream apart from that of the faults of the same seed. */
const STREAM = 1;
const MOST_TIMES = 4;

/** What a payment company does wrong in a run, without end; the same for the same seed. */
export function* planMisbehaviours(
  seed: number,
  options: {
    /** Longest pause between two, in ms. */
    quietMs: number;
  },
): Generator<PlannedMisbehaviour, never> {
  const random = new Random(seed, STREAM);
  const names = MISBEHAVIOURS.map(({ name }) => name);
  for (;;) {
    yield {
      afterMs: random.int({ from: 0, to: options.quietMs }),
      name: random.pick(names),
      times: random.int({ from: 1, to: MOST_TIMES }),
    };
  }
}
