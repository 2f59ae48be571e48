export { type AccountsAddress } from './buyers/createBuyers';
export * from './createTicketing';
export * from './payments/PaymentCompany';
export * from './payments/toss/TossPayments';
export * from './payments/toss/tossWebhookUrl';
export * from './tickets/ticketCode';
export * from './timings';
