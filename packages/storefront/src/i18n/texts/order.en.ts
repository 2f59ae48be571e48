/** Texts of an order and its tickets in English. */
export const orderEn = {
  order: 'Your order',
  orderTitle: 'Order {code}',
  loadingOrder: 'Looking up your order …',
  orderMissing:
    'This order is not known here. Open it with the account that you booked with.',
  orderFailing: 'The box office does not answer right now. Trying again.',
  'state.pending': 'Waiting for payment',
  'state.awaiting-deposit': 'Waiting for your deposit',
  'state.paid': 'Paid',
  'state.cancelled': 'Cancelled',
  'state.expired': 'Not paid in time',
  'state.refunded': 'Refunded',
  orderPending: 'Your seats are held.',
  orderPendingUntil: 'your seats are held until {time}.',
  orderPaid: 'your order number is {code}. Show the codes at the door.',
  orderCancelled: 'the tickets let nobody in any more.',
  orderExpired: 'the seats are free again and nothing was charged.',
  orderRefunded:
    'the payment came after the seats were gone: {amount} is refunded in full.',
  tickets_one: 'Ticket',
  tickets_other: 'Tickets',
  ticketOf: '{code} · ticket {n} of {all}',
  ticketNumber: 'Ticket number',
  codeAfterPaying: 'The code appears here once the order is paid.',
  qrLabel: 'Ticket code for {seat}',
  print: 'Print',
} as const;
