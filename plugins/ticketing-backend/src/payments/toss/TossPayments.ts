import { ServiceUnavailableError } from '@backstage/errors';
import { findRefund } from '../findRefund';
import {
  CompanyTransaction,
  ConfirmOutcome,
  FindOutcome,
  PaymentCompany,
  PaymentRequest,
  PreparedPayment,
  RefundOutcome,
  RefundRequest,
} from '../PaymentCompany';
import { listTossTransactions } from './listTossTransactions';
import { parseTossWebhook } from './parseTossWebhook';
import { readConfirmed, readTossPayment, tossReason } from './readTossPayment';
import { TossAddress, TossClient } from './TossClient';
import {
  leavesOpen,
  mayConfirmAgain,
  refundFailure,
  saysOver,
} from './tossErrors';
import { TossPayment } from './tossSchemas';
import { tossTime } from './tossTime';

const METHODS = { card: 'CARD', 'virtual-account': 'VIRTUAL_ACCOUNT' } as const;

/** Toss Payments' API, or one in its shape. */
export class TossPayments implements PaymentCompany {
  readonly parseWebhook = parseTossWebhook;
  readonly #client: TossClient;
  readonly #webhookUrl?: string;

  constructor(address: TossAddress) {
    this.#client = new TossClient(address);
    this.#webhookUrl = address.webhookUrl;
  }

  async prepare(request: PaymentRequest): Promise<PreparedPayment> {
    const { reference, method, title, depositBefore, ...rest } = request;
    const body = {
      ...rest,
      method: METHODS[method],
      orderId: reference,
      orderName: title,
      ...(this.#webhookUrl && { webhookUrl: this.#webhookUrl }),
      ...(method === 'virtual-account' && {
        virtualAccount: { dueDate: tossTime(depositBefore) },
      }),
    };
    const idempotencyKey = `create-${reference}`;
    let reply = await this.#client.post('payments', { body, idempotencyKey });
    if (reply.type === 'failure') {
      // An error is answered to its key for ever, and registering moves no money.
      reply = await this.#client.post('payments', { body });
    }
    const payment = reply.type === 'payment' ? reply.payment : undefined;
    if (!payment?.checkout) {
      const why = reply.type === 'failure' ? reply.failure.code : 'no answer';
      throw new ServiceUnavailableError(
        `The payment company did not take up order '${reference}': ${why}`,
      );
    }
    const { paymentKey, checkout } = payment;
    return { paymentKey, checkoutUrl: checkout.url };
  }

  async confirm(request: {
    paymentKey: string;
    reference: string;
    amount: number;
    idempotencyKey: string;
  }): Promise<ConfirmOutcome> {
    const { paymentKey, reference, amount, idempotencyKey } = request;
    const reply = await this.#client.post('payments/confirm', {
      body: { paymentKey, orderId: reference, amount },
      idempotencyKey,
    });
    if (reply.type === 'payment') return readConfirmed(reply.payment);
    if (reply.type === 'silence' || leavesOpen(reply.failure)) {
      return { type: 'unknown' };
    }
    const { code, message } = reply.failure;
    const retryable = mayConfirmAgain(reply.failure);
    const declined = { type: 'declined', code, message, retryable } as const;
    if (!saysOver(reply.failure)) return declined;
    const now = await this.#client.get(paymentKey);
    if (now.type !== 'payment') return { type: 'unknown' };
    const outcome = readConfirmed(now.payment);
    // The buyer has not agreed: that can be made up for.
    return outcome.type === 'unknown' && retryable ? declined : outcome;
  }

  async find(paymentKey: string): Promise<FindOutcome> {
    const reply = await this.#client.get(paymentKey);
    if (reply.type === 'failure') {
      const none = reply.failure.status === 404;
      return { type: none ? 'none' : 'unknown' };
    }
    const payment =
      reply.type === 'payment' ? readTossPayment(reply.payment) : undefined;
    return payment ? { type: 'found', payment } : { type: 'unknown' };
  }

  async refund(request: RefundRequest): Promise<RefundOutcome> {
    const { paymentKey, refund, amount, balance, reason, account } = request;
    const reply = await this.#client.post(`payments/${paymentKey}/cancel`, {
      body: {
        cancelReason: tossReason(reason, refund),
        cancelAmount: amount,
        refundableAmount: balance,
        ...(account && {
          refundReceiveAccount: {
            bank: account.bank,
            accountNumber: account.accountNumber,
            holderName: account.holder,
          },
        }),
      },
      idempotencyKey: request.idempotencyKey,
    });
    if (reply.type === 'payment') {
      const made = underWay(reply.payment, refund);
      return { type: made ?? 'unknown' };
    }
    if (reply.type === 'silence') return { type: 'unknown' };
    return refundFailure(reply.failure, { hasAccount: Boolean(account) });
  }

  async close(request: { paymentKey: string; reason: string }): Promise<void> {
    const { paymentKey, reason } = request;
    await this.#client.post(`payments/${paymentKey}/cancel`, {
      body: { cancelReason: reason },
      idempotencyKey: `close-${paymentKey}`,
    });
  }

  listTransactions(span: {
    from: Date;
    to: Date;
  }): AsyncIterable<CompanyTransaction> {
    return listTossTransactions(this.#client, span);
  }
}

/** How far a refund is that is done or on its way. */
function underWay(
  payment: TossPayment,
  refund: string,
): 'done' | 'pending' | undefined {
  const read = readTossPayment(payment);
  const state = read && findRefund(read, refund);
  return state === 'failed' ? undefined : state;
}
