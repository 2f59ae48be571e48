import type { Aftermath } from '../desk/Aftermath';
import type { PaymentDesk } from '../desk/PaymentDesk';
import type { ErrorCode } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import { readJson } from '../http/readBody';
import type { Exchange, Route } from '../http/Route';
import { languageOf } from '../language/Language';
import type { Answer } from '../ledger/Answer';
import type { Ledger } from '../ledger/Ledger';
import type { Idempotency } from './Idempotency';
import { merchantOf } from './merchantOf';
import { misbehave } from './misbehave';
import type { Call, Manner, Operation } from './Operation';
import { Reply } from './Reply';
import type { Trouble, Troubles } from './Troubles';

/** Through which every call of a merchant comes: who it is, whether it came before, and what goes wrong. */
export class MerchantGate {
  readonly #idempotency: Idempotency;
  readonly #troubles: Troubles;
  readonly #desk: PaymentDesk;
  readonly #aftermath: Aftermath;
  readonly #ledger: Ledger;
  readonly #latencies: Iterator<number, never>;
  readonly #publicUrl: string;
  readonly #clock: () => number;

  constructor(options: {
    idempotency: Idempotency;
    troubles: Troubles;
    desk: PaymentDesk;
    aftermath: Aftermath;
    ledger: Ledger;
    latencies: Iterator<number, never>;
    publicUrl: string;
    clock: () => number;
  }) {
    this.#idempotency = options.idempotency;
    this.#troubles = options.troubles;
    this.#desk = options.desk;
    this.#aftermath = options.aftermath;
    this.#ledger = options.ledger;
    this.#latencies = options.latencies;
    this.#publicUrl = options.publicUrl;
    this.#clock = options.clock;
  }

  /** Serves an operation. */
  route(operation: Operation): Route {
    const { method, path } = operation;
    return { method, path, handle: it => this.#handle(operation, it) };
  }

  async #handle(operation: Operation, exchange: Exchange): Promise<void> {
    const { request, response, params, query } = exchange;
    const { headers } = request;
    const call: Call = {
      merchant: merchantOf(request),
      language: languageOf(headers['accept-language']),
      params,
      query,
      body: operation.method === 'POST' ? await readJson(request) : undefined,
    };
    const key = this.#idempotency.keyOf({
      merchant: call.merchant,
      method: operation.method,
      url: request.url!,
      given: one(headers['idempotency-key']),
    });
    const reply = new Reply({ response, publicUrl: this.#publicUrl });
    await this.#idempotency.exclusively(key, () => {
      const testCode = one(headers['tosspayments-test-code']);
      const trouble = this.#troubles.of(operation, call, testCode);
      const work = (manner: Manner = {}) =>
        this.#idempotency.answer(key, () =>
          this.#answer(operation, call, manner),
        );
      if (!trouble) {
        reply.send(work());
        return undefined;
      }
      return misbehave(trouble.effect, {
        reply,
        work,
        refuse: code =>
          this.#idempotency.answer(key, () =>
            this.#refuse({ operation, call, trouble, code }),
          ),
        expire: () => this.#expire(operation, call),
        deposit: payment => this.#aftermath.deposit(payment),
        latencyMs: () => this.#latencies.next().value,
      });
    });
  }

  #answer(operation: Operation, call: Call, manner: Manner): Answer {
    const at = this.#clock();
    try {
      return { status: 200, at, ...operation.run(call, manner) };
    } catch (error) {
      if (!(error instanceof TossError)) throw error;
      return this.#errorAnswer(error, call);
    }
  }

  #refuse(options: {
    operation: Operation;
    call: Call;
    trouble: Trouble;
    code: ErrorCode;
  }): Answer {
    const { operation, call, trouble, code } = options;
    if (!trouble.byHeader) operation.refused?.(call, code);
    return this.#errorAnswer(new TossError(code), call);
  }

  #errorAnswer(error: TossError, { language }: Call): Answer {
    const { status, code } = error;
    const message = error.said(language);
    return { status, at: this.#clock(), error: { code, message } };
  }

  #expire(operation: Operation, call: Call) {
    const { paymentKey = '' } = operation.about(call);
    const payment = this.#ledger.find(paymentKey);
    if (payment?.merchant === call.merchant) this.#desk.expireEarly(payment);
  }
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
