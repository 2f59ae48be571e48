import { type ErrorCode, ERRORS } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import type { Ledger } from '../ledger/Ledger';
import {
  type Armed,
  type Effect,
  findMisbehaviour,
  type Subject,
} from '../misbehaviours';
import type { Call, Operation } from './Operation';

/** What goes wrong with a call. */
export interface Trouble {
  effect: Effect;
  /** The header asked for it: no payment is looked at, as at Toss Payments. */
  byHeader: boolean;
}

/** Finds out what is to go wrong with a call. */
export class Troubles {
  readonly #armed: Armed;
  readonly #ledger: Ledger;

  constructor(options: { armed: Armed; ledger: Ledger }) {
    this.#armed = options.armed;
    this.#ledger = options.ledger;
  }

  /**
   * What the header `TossPayments-Test-Code` asks for, else what is armed for the payment
   * or the merchant.
   *
   * @throws TossError INVALID_REQUEST when the header names nothing that can happen here
   */
  of(
    operation: Operation,
    call: Call,
    testCode: string | undefined,
  ): Trouble | undefined {
    const subject = this.#subjectOf(operation, call);
    if (testCode) return this.#asked(testCode, operation, subject);
    const armed = this.#armed.take(operation.stage, subject);
    return armed && { effect: armed.effect, byHeader: false };
  }

  #asked(name: string, { stage }: Operation, subject: Subject) {
    if (Object.hasOwn(ERRORS, name)) {
      const code = name as ErrorCode;
      return { effect: { type: 'refuse', code }, byHeader: true } as const;
    }
    const found = findMisbehaviour(name);
    if (found?.stages.includes(stage)) {
      return { effect: found.effect, byHeader: true };
    }
    const follows = found?.stages.some(it => /webhook|deposit/.test(it));
    if (!found || !follows || stage === 'get') {
      const detail = `TossPayments-Test-Code: no ${name} at this call`;
      throw new TossError('INVALID_REQUEST', detail);
    }
    this.#armed.arm(subject, found);
    return undefined;
  }

  #subjectOf(operation: Operation, call: Call): Subject {
    const about = operation.about(call);
    const { merchant } = call;
    const payment = about.paymentKey && this.#ledger.find(about.paymentKey);
    const orderId = payment ? payment.orderId : about.orderId;
    return { ...about, merchant, orderId };
  }
}
