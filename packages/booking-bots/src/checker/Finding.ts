/** A promise that was broken, and what shows it. */
export type Finding = {
  /** What it is about, to be read by people. */
  evidence: string;
} & (
  | { type: 'seat-sold-twice'; performance: string; seat: number }
  | { type: 'seat-owned-twice'; performance: string; seat: number }
  | { type: 'holds-overlap'; performance: string; seat: number }
  | { type: 'sale-lost'; order: string }
  | { type: 'order-broken'; order: string }
  | { type: 'charge-unmatched'; order: string }
  | { type: 'ticket-unpaid'; order: string }
  | { type: 'refund-unfinished'; order: string }
  | { type: 'answers-differ'; key: string }
  | { type: 'store-disagrees'; performance: string; seat: number }
);

/** Kind of a broken promise. */
export type FindingType = Finding['type'];
