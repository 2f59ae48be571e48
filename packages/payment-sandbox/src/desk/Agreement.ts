import type { ErrorCode } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import type { Language } from '../language/Language';
import { type Armed, findMisbehaviour } from '../misbehaviours';
import { BANKS, findBank } from '../payments/BANKS';
import type { Payment } from '../payments/Payment';
import type { PaymentDesk } from './PaymentDesk';

/** What a buyer fills in. */
export interface BuyerChoice {
  /** For a virtual account. */
  bankCode?: string;
  customerName?: string;
  /** What is to go wrong with this payment. */
  misbehaviour?: string;
}

/** Where a buyer goes after an answer. */
export interface Way {
  payment: Payment;
  redirectTo: string;
}

/** Who an account is for when nobody says. */
const NOBODY: Record<Language, string> = { ko: '예매자', en: 'Buyer' };

/** What buyers answer, on the page or by the sandbox's own API. */
export class Agreement {
  readonly #desk: PaymentDesk;
  readonly #armed: Armed;

  constructor(options: { desk: PaymentDesk; armed: Armed }) {
    this.#desk = options.desk;
    this.#armed = options.armed;
  }

  /**
   * The buyer agrees, and is turned away if that is what goes wrong.
   *
   * @throws TossError when it is too late, or the choice is none
   */
  approve(payment: Payment, choice: BuyerChoice, language: Language): Way {
    const { bankCode = BANKS[0].code, misbehaviour } = choice;
    if (!findBank(bankCode)) throw new TossError('INVALID_BANK');
    if (misbehaviour) this.#arm(payment, misbehaviour);
    const trouble = this.#armed.take('authenticate', payment)?.effect;
    if (trouble?.type === 'refuse') {
      return this.decline(payment, trouble.code, language);
    }
    const customerName =
      choice.customerName ?? payment.customerName ?? NOBODY[language];
    const agreed = this.#desk.authenticate(payment, { bankCode, customerName });
    const { paymentKey, orderId, totalAmount, successUrl } = agreed;
    const redirectTo = withQuery(successUrl, {
      paymentType: 'NORMAL',
      paymentKey,
      orderId,
      amount: String(totalAmount),
    });
    return { payment: agreed, redirectTo };
  }

  /** The buyer is turned away, or does not want to pay. @throws TossError when it is too late */
  decline(payment: Payment, code: ErrorCode, language: Language): Way {
    const declined = this.#desk.turnAway(payment, code);
    const { orderId, failUrl } = declined;
    const message = new TossError(code).said(language);
    const redirectTo = withQuery(failUrl, { code, message, orderId });
    return { payment: declined, redirectTo };
  }

  #arm({ merchant, paymentKey }: Payment, name: string) {
    const misbehaviour = findMisbehaviour(name);
    if (!misbehaviour) throw new TossError('INVALID_REQUEST', 'misbehaviour');
    this.#armed.arm({ merchant, paymentKey }, misbehaviour);
  }
}

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, value);
  }
  return url.href;
}
