import { type Misbehaviour, type Stage } from './Misbehaviour';

/** What a call is about, as far as it says. */
export interface Subject {
  merchant: string;
  orderId?: string;
  paymentKey?: string;
}

interface Trap extends Subject {
  misbehaviour: Misbehaviour;
  /** How often it still goes off. */
  times: number;
}

/** How many traps a merchant can have; who sets more loses the oldest. */
const MAX_TRAPS = 1_000;

/** Misbehaviours that wait for the next calls of a payment or a merchant. */
export class Armed {
  readonly #traps = new Map<string, Trap[]>();

  /** Lets something go wrong the next `times` times at its stages. */
  arm(subject: Subject, misbehaviour: Misbehaviour, times = 1): void {
    const { merchant } = subject;
    const traps = this.#traps.get(merchant) ?? [];
    traps.push({ ...subject, misbehaviour, times });
    this.#traps.set(merchant, traps.slice(-MAX_TRAPS));
  }

  /** What goes wrong now, if anything; the one armed first comes first. */
  take(stage: Stage, subject: Subject): Misbehaviour | undefined {
    const traps = this.#traps.get(subject.merchant);
    const trap = traps?.find(
      it => it.misbehaviour.stages.includes(stage) && fits(it, subject),
    );
    if (!trap) return undefined;
    trap.times -= 1;
    if (trap.times === 0) traps!.splice(traps!.indexOf(trap), 1);
    if (traps!.length === 0) this.#traps.delete(subject.merchant);
    return trap.misbehaviour;
  }
}

/** A trap for a payment does not go off for calls that do not name it. */
function fits(trap: Trap, { orderId, paymentKey }: Subject): boolean {
  return (
    (trap.orderId === undefined || trap.orderId === orderId) &&
    (trap.paymentKey === undefined || trap.paymentKey === paymentKey)
  );
}
