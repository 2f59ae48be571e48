import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod';
import {
  ConfirmOutcome,
  PaymentCompany,
  PaymentRequest,
} from './PaymentCompany';

const TOO_MANY_REQUESTS = 429;
/** How long the company may take to answer, in ms. */
const TIMEOUT_MS = 10_000;

const paymentSchema = z.object({
  paymentKey: z.string(),
  status: z.string(),
  checkout: z.object({ url: z.url() }).nullish(),
});
const failureSchema = z.object({ code: z.string(), message: z.string() });

/** Errors after which the money may still be taken by a second try. */
const PASSING_ERRORS = new Set([
  'IDEMPOTENT_REQUEST_PROCESSING',
  'PROVIDER_ERROR',
  'FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING',
]);

interface Answer {
  status: number;
  body: unknown;
}

/** Toss Payments' API, or one in its shape. */
export class TossPayments implements PaymentCompany {
  readonly #url: string;
  readonly #authorization: string;
  readonly #fetch: typeof fetch;

  constructor(options: {
    /** Base address of the API, without `/v1`. */
    url: string;
    secretKey: string;
    fetch?: typeof fetch;
  }) {
    this.#url = options.url.replace(/\/+$/, '');
    const credentials = Buffer.from(`${options.secretKey}:`).toString('base64');
    this.#authorization = `Basic ${credentials}`;
    this.#fetch = options.fetch ?? fetch;
  }

  async create(request: PaymentRequest) {
    const answer = await this.#call('/v1/payments', {
      body: { method: 'CARD', ...request },
      idempotencyKey: `create-${request.orderId}`,
    });
    const payment = paymentSchema.safeParse(answer?.body);
    const url = payment.data?.checkout?.url;
    if (answer?.status !== 200 || !payment.success || !url) {
      throw new ServiceUnavailableError(
        `The payment company did not take up order '${request.orderId}'`,
      );
    }
    return { paymentKey: payment.data.paymentKey, checkoutUrl: url };
  }

  async confirm(request: {
    paymentKey: string;
    orderId: string;
    amount: number;
    idempotencyKey: string;
  }): Promise<ConfirmOutcome> {
    const { idempotencyKey, ...body } = request;
    const answer = await this.#call('/v1/payments/confirm', {
      body,
      idempotencyKey,
    });
    if (answer?.status === 200) {
      const { data } = paymentSchema.safeParse(answer.body);
      return data?.status === 'DONE' ? { type: 'paid' } : { type: 'unknown' };
    }
    const failure = failureSchema.safeParse(answer?.body);
    if (!answer || !failure.success) return { type: 'unknown' };
    const { code, message } = failure.data;
    if (
      answer.status >= 500 ||
      answer.status === TOO_MANY_REQUESTS ||
      PASSING_ERRORS.has(code)
    ) {
      return { type: 'unknown' };
    }
    if (code === 'ALREADY_PROCESSED_PAYMENT') {
      const state = await this.wasPaid(request.paymentKey);
      if (state !== 'unpaid') {
        return { type: state };
      }
    }
    return { type: 'declined', code, message };
  }

  async wasPaid(paymentKey: string): Promise<'paid' | 'unpaid' | 'unknown'> {
    const answer = await this.#call(`/v1/payments/${paymentKey}`);
    if (answer?.status === 404) return 'unpaid';
    const payment = paymentSchema.safeParse(answer?.body);
    if (answer?.status !== 200 || !payment.success) return 'unknown';
    return payment.data.status === 'DONE' ? 'paid' : 'unpaid';
  }

  async refund(request: {
    paymentKey: string;
    reason: string;
    idempotencyKey: string;
  }): Promise<boolean> {
    const { paymentKey, reason, idempotencyKey } = request;
    const answer = await this.#call(`/v1/payments/${paymentKey}/cancel`, {
      body: { cancelReason: reason },
      idempotencyKey,
    });
    const failure = failureSchema.safeParse(answer?.body);
    return (
      answer?.status === 200 ||
      failure.data?.code === 'ALREADY_CANCELED_PAYMENT'
    );
  }

  /** Undefined when no answer came: the request may have had its effect all the same. */
  async #call(
    path: string,
    post?: { body: object; idempotencyKey: string },
  ): Promise<Answer | undefined> {
    try {
      const response = await this.#fetch(`${this.#url}${path}`, {
        method: post ? 'POST' : 'GET',
        headers: {
          authorization: this.#authorization,
          ...(post && {
            'content-type': 'application/json',
            'idempotency-key': post.idempotencyKey,
          }),
        },
        body: post && JSON.stringify(post.body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      return undefined;
    }
  }
}
