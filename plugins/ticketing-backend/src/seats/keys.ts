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
    'unpaid',
  ].map(name => `${prefix(ref)}:${name}`);
}

/** Epoch, version and the Redis process that the seats were loaded into. */
export const metaKey = (ref: PerformanceRef) => `${prefix(ref)}:meta`;
/** Stream of seat changes; ids are `<version>-0`. */
export const deltasKey = (ref: PerformanceRef) => `${prefix(ref)}:deltas`;
/** The last idempotency key of a buyer, and the hold that came of it. */
export const memoryKey = (ref: PerformanceRef, buyer: string) =>
  `${prefix(ref)}:memory:${buyer}`;
