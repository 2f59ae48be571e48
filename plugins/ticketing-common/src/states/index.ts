export * from './moves';
export * from './orderStates';
export * from './paymentStates';
export * from './refundStates';
export * from './ticketStates';
