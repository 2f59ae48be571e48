import { OldOrderStore } from '../stores/OldOrderStore';

/** The law has sellers keep contracts and payments for this long. */
const KEEP_YEARS = 5;
const BATCH = 500;

/** Deletes orders whose performance is longer ago than the law has them kept. */
export async function eraseOldOrders(options: {
  orders: OldOrderStore;
  now: Date;
  signal?: AbortSignal;
}): Promise<void> {
  const { orders, now, signal } = options;
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - KEEP_YEARS);
  let erased = BATCH;
  while (erased === BATCH && !signal?.aborted) {
    erased = await orders.erase(before, BATCH);
  }
}
