import { setTimeout as sleep } from 'timers/promises';

/** Longer than anything takes on a slow machine, and shorter than Jest's patience. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 10;

/**
 * Waits until a check comes true.
 *
 * @param tell - what there is instead, for the one who reads the failure
 * @throws Error when it is not true within 30 s
 */
export async function eventually(
  check: () => boolean | Promise<boolean>,
  tell = () => 'it did not come to that',
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error(tell());
    await sleep(PAUSE_MS);
  }
}
