export type { PricingProblem, WantedTicket } from './checkTickets';
export * from './discount';
export * from './discountedPrice';
export * from './priceTickets';
export * from './shareOf';
