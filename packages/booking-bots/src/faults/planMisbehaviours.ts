import { MISBEHAVIOURS } from '@marquee/payment-sandbox';
import { Random } from '../random/Random';

/** Something that the payment company is to do wrong at its next calls. */
export interface PlannedMisbehaviour {
  /** How many calls of buyers after the one before it. */
  afterCalls: number;
  /** See the payment sandbox's list. */
  name: string;
  /** At how many calls. */
  times: number;
}

/** Keeps its stream apart from that of the faults of the same seed. */
const STREAM = 1;
const MOST_TIMES = 4;
/** Ends a sale rightly, which only the bank can tell from one that is lost. */
const RIGHT_END = 'DEPOSIT_TAKEN_BACK';

/** What a payment company does wrong in a run, without end; the same for the same seed. */
export function* planMisbehaviours(
  seed: number,
  options: {
    /** Most calls between two. */
    quietCalls: number;
  },
): Generator<PlannedMisbehaviour, never> {
  const random = new Random(seed, STREAM);
  const names = MISBEHAVIOURS.map(({ name }) => name).filter(
    name => name !== RIGHT_END,
  );
  for (;;) {
    yield {
      afterCalls: random.int({ from: 0, to: options.quietCalls }),
      name: random.pick(names),
      times: random.int({ from: 1, to: MOST_TIMES }),
    };
  }
}
