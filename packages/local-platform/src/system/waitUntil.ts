import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 150;

/**
 * Asks again and again until the answer is yes; a question that throws counts as no.
 *
 * @param what - used in the error, e.g. "three Ready nodes"
 * @throws Error - when `timeoutMs` milliseconds are over; the last error thrown by the question is its cause
 * @throws AbortError - when the signal ends the waiting
 */
export async function waitUntil(
  what: string,
  question: () => Promise<boolean>,
  options: { timeoutMs: number; signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + options.timeoutMs;
  let last: unknown;
  while (Date.now() < deadline) {
    options.signal.throwIfAborted();
    try {
      if (await question()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await delay(POLL_MS, undefined, { signal: options.signal });
  }
  const reason = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(
    `Waited ${options.timeoutMs / 1000} s in vain for ${what}${reason}`,
    { cause: last },
  );
}
