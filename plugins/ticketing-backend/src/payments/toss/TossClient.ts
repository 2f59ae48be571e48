import { createTossTransport, TossTransport } from './createTossTransport';
import { TossFailure } from './tossErrors';
import {
  tossFailureSchema,
  TossPayment,
  tossPaymentSchema,
} from './tossSchemas';

/** Where the API is, and as whom it is called. */
export interface TossAddress {
  /** Base address of the API, without `/v1`. */
  url: string;
  secretKey: string;
  /**
   * Where the company calls, sent along with each payment. Only the payment sandbox
   * understands it: at Toss Payments merchants register the address by hand.
   */
  webhookUrl?: string;
  /** In place of HTTP. */
  transport?: TossTransport;
}

/** An answer about one payment: the payment, an error, or nothing that can be read. */
export type TossReply =
  | { type: 'payment'; payment: TossPayment }
  | { type: 'failure'; failure: TossFailure }
  | { type: 'silence' };

/** Calls of Toss Payments' API, or of one in its shape. */
export class TossClient {
  readonly #url: string;
  readonly #authorization: string;
  readonly #send: TossTransport;

  constructor({ url, secretKey, transport }: TossAddress) {
    this.#url = url.replace(/\/+$/, '');
    const credentials = Buffer.from(`${secretKey}:`).toString('base64');
    this.#authorization = `Basic ${credentials}`;
    this.#send = transport ?? createTossTransport();
  }

  /** Something that is to be read, of whatever shape; undefined without an answer. */
  async list(path: string) {
    return this.#send({
      method: 'GET',
      url: `${this.#url}/v1/${path}`,
      headers: { authorization: this.#authorization },
    });
  }

  /** A payment. */
  async get(paymentKey: string): Promise<TossReply> {
    return read(await this.list(`payments/${encodeURIComponent(paymentKey)}`));
  }

  /** Does something to a payment. Same idempotency key, same answer, errors included. */
  async post(
    path: string,
    request: { body: object; idempotencyKey?: string },
  ): Promise<TossReply> {
    const { body, idempotencyKey } = request;
    const answer = await this.#send({
      method: 'POST',
      url: `${this.#url}/v1/${path}`,
      headers: {
        authorization: this.#authorization,
        'content-type': 'application/json',
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify(body),
    });
    return read(answer);
  }
}

function read(answer: Awaited<ReturnType<TossTransport>>): TossReply {
  if (answer?.status === 200) {
    const { data } = tossPaymentSchema.safeParse(answer.body);
    return data ? { type: 'payment', payment: data } : { type: 'silence' };
  }
  const { data } = tossFailureSchema.safeParse(answer?.body);
  return answer && data
    ? { type: 'failure', failure: { ...data, status: answer.status } }
    : { type: 'silence' };
}
