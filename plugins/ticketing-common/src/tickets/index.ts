export * from './base45';
export * from './readTicketCode';
export * from './ticketPayload';
