import { StoredOrder, StoredPayment, StoredTicket } from './StoredOrder';

/** Who ordered, as the buyer filled it in. */
export interface Contact {
  name: string;
  email: string;
  phone: string;
}

/** An order that is to be stored; tickets in ascending order of seats. */
export interface NewOrder
  extends Omit<
    StoredOrder,
    'state' | 'tickets' | 'payment' | 'refunds' | 'deposit'
  > {
  /** What costs nothing is paid at once. */
  state: 'pending' | 'paid';
  contact: Contact;
  tickets: Omit<StoredTicket, 'state'>[];
  /** Where it is paid; absent when the company could not be reached, or nothing is to be paid. */
  payment?: Pick<StoredPayment, 'paymentKey' | 'checkoutUrl'>;
}

/** A new order as it would be read back; saves the reading. */
export function storedOf({ contact, ...order }: NewOrder): StoredOrder {
  return {
    ...order,
    tickets: order.tickets.map(ticket => ({
      ...ticket,
      state: order.state === 'paid' ? 'sold' : 'pending',
    })),
    payment: order.payment && {
      ...order.payment,
      state: 'ready',
      attempt: 0,
      round: 1,
    },
    refunds: [],
  };
}
