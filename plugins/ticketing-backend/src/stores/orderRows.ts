import { StoredOrder, StoredRefund, StoredTicket } from './StoredOrder';
import { OrderRow, PaymentRow, RefundRow, TicketRow } from './tables';

/** Rows that come as JSON: instants are text, amounts numbers. */
type InJson<Row> = {
  [K in keyof Row]: Row[K] extends Date
    ? string
    : Row[K] extends Date | null
    ? string | null
    : Row[K];
};

/** An order with all that belongs to it, as one row. */
export interface OrderRecord {
  order: InJson<OrderRow>;
  tickets: InJson<TicketRow>[] | null;
  payment: InJson<PaymentRow> | null;
  refunds: InJson<RefundRow>[] | null;
}

/** What follows `SELECT` to read an {@link OrderRecord} from `orders`. */
export const ORDER_RECORD = `to_jsonb(orders) AS "order",
  (SELECT jsonb_agg(tickets ORDER BY seat_index)
     FROM tickets WHERE tickets."order" = orders.id) AS tickets,
  (SELECT to_jsonb(payments)
     FROM payments WHERE payments."order" = orders.id) AS payment,
  (SELECT jsonb_agg(refunds ORDER BY created_at DESC)
     FROM refunds WHERE refunds."order" = orders.id) AS refunds`;

/** A row in the words of the box office. */
export function toOrder(record: OrderRecord): StoredOrder {
  const { order: row, tickets, payment, refunds } = record;
  return {
    id: row.id,
    code: row.code,
    performance: row.performance,
    buyer: row.buyer,
    hold: row.hold,
    state: row.state,
    method: row.method,
    amount: Number(row.amount),
    currency: row.currency,
    createdAt: new Date(row.created_at),
    payBefore: new Date(row.pay_before),
    cancellation: row.cancellation ?? undefined,
    tickets: (tickets ?? []).map(toTicket),
    payment: payment
      ? {
          paymentKey: payment.payment_key,
          checkoutUrl: payment.checkout_url,
          state: payment.state,
          attempt: payment.attempt,
          round: payment.round,
          deposit: toDeposit(payment),
        }
      : undefined,
    refunds: (refunds ?? []).map(toRefund),
  };
}

function toTicket(row: InJson<TicketRow>): StoredTicket {
  const price = Number(row.price);
  return {
    id: row.id,
    state: row.state,
    seat: row.seat_index,
    section: row.section,
    row: row.row,
    number: row.number,
    category: row.category,
    price,
    listPrice: row.list_price === null ? price : Number(row.list_price),
    bookingFee: Number(row.booking_fee),
    discount:
      row.discount === null
        ? undefined
        : {
            id: row.discount,
            name: row.discount_name ?? row.discount,
            proof: row.discount_proof ?? '',
          },
  };
}

function toDeposit({
  deposit_bank: bank,
  deposit_account: accountNumber,
  deposit_holder: holder,
}: InJson<PaymentRow>) {
  return bank !== null && accountNumber !== null
    ? { bank, accountNumber, holder: holder ?? '' }
    : undefined;
}

/** A refund in the words of the box office. */
export function toRefund(row: InJson<RefundRow> | RefundRow): StoredRefund {
  return {
    id: row.id,
    order: row.order,
    state: row.state,
    amount: Number(row.amount),
    fee: Number(row.fee),
    by: row.by,
    reason: row.reason,
    tickets: row.tickets,
    account: row.account ?? undefined,
    attempt: row.attempt,
    tries: row.tries,
    failure: row.failure ?? undefined,
    lookAt: row.look_at === null ? undefined : new Date(row.look_at),
    createdAt: new Date(row.created_at),
  };
}
