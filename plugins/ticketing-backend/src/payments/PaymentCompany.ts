/** A payment that a buyer is to make. */
export interface PaymentRequest {
  orderId: string;
  /** What the buyer reads at the company, e.g. the show and the number of tickets. */
  orderName: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
  /** Where the buyer comes back to, with `paymentKey`, `orderId` and `amount`. */
  successUrl: string;
  /** Where the buyer comes back to, with `code` and `message`. */
  failUrl: string;
}

/** Answer to a request for money. `unknown`: it may have been taken, or not. */
export type ConfirmOutcome =
  | { type: 'paid' }
  | { type: 'declined'; code: string; message: string }
  | { type: 'unknown' };

/** An outside company that takes money. */
export interface PaymentCompany {
  /**
   * Registers a payment.
   *
   * @throws ServiceUnavailableError when the company cannot be reached or refuses
   */
  create(
    request: PaymentRequest,
  ): Promise<{ paymentKey: string; checkoutUrl: string }>;
  /** Takes the money of a payment that the buyer agreed to. Same idempotency key, same answer. */
  confirm(request: {
    paymentKey: string;
    orderId: string;
    amount: number;
    idempotencyKey: string;
  }): Promise<ConfirmOutcome>;
  /** Whether a payment's money was taken. `unknown`: the company does not answer. */
  wasPaid(paymentKey: string): Promise<'paid' | 'unpaid' | 'unknown'>;
  /** Gives all money of a payment back; whether that is done. */
  refund(request: {
    paymentKey: string;
    reason: string;
    idempotencyKey: string;
  }): Promise<boolean>;
}
