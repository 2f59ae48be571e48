import { setTimeout } from 'node:timers/promises';

/** Longer than anything behind it takes on a machine that is not overloaded, in ms. */
export const EQUAL_MS = 400;

/**
 * Answers after a fixed time, or later, so that how long it took does not say
 * whether an address has an account.
 */
export async function takeAtLeast<T>(
  ms: number,
  work: () => Promise<T>,
): Promise<T> {
  const [result] = await Promise.allSettled([work(), setTimeout(ms)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
