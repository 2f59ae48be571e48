/** A webhook that is to be sent. */
export interface Delivery {
  body: WebhookBody;
  /** How long it waits before it is sent first, in minutes. */
  delayMinutes: number;
  /** How often it claims to have been tried before. */
  retried: number;
}

/** The events of payments. */
export type WebhookBody =
  | {
      eventType: 'PAYMENT_STATUS_CHANGED';
      createdAt: string;
      data: { status: string; [member: string]: unknown };
    }
  | {
      eventType: 'CANCEL_STATUS_CHANGED';
      createdAt: string;
      data: object;
    }
  /** DEPOSIT_CALLBACK, which does not name itself. */
  | {
      createdAt: string;
      secret: string;
      status: string;
      transactionKey: string;
      orderId: string;
    };
