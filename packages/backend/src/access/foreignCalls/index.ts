export type { ForeignCall } from './ForeignCall';
export { FOREIGN_CALLS } from './all';
