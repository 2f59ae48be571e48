/** A performance of a show, as the seat store tells them apart. */
export interface PerformanceRef {
  show: string;
  performance: string;
}

/** All keys of a performance begin with this; the braces keep them on one node of a cluster. */
const prefix = ({ show, performance }: PerformanceRef) =>
  `{${show}:${performance}}`;

/** The keys that every script gets, in the order that the scripts expect. */
export function seatKeys(ref: PerformanceRef): string[] {
  return [
    'seats',
    'owners',
    'deadlines',
    'meta',
    'deltas',
    'holds',
    'mine',
    'ordered',
  ].map(name => `${prefix(ref)}:${name}`);
}

/** One character a seat. */
export const statesKey = (ref: PerformanceRef) => `${prefix(ref)}:seats`;
/** Ids of holds by when they are to be looked at. */
export const deadlinesKey = (ref: PerformanceRef) => `${prefix(ref)}:deadlines`;
/** Epoch, version, counts and the Redis process that the seats were loaded into. */
export const metaKey = (ref: PerformanceRef) => `${prefix(ref)}:meta`;
/** Stream of seat changes; ids are `<version>-0`. */
export const deltasKey = (ref: PerformanceRef) => `${prefix(ref)}:deltas`;
/** Seats of orders by buyer, `3,4,17`. */
export const orderedKey = (ref: PerformanceRef) => `${prefix(ref)}:ordered`;
/** Idempotency keys of a buyer, and what was answered. */
export const memoryKey = (ref: PerformanceRef, buyer: string) =>
  `${prefix(ref)}:memory:${buyer}`;
