import { setTimeout } from 'node:timers/promises';

/** How long something may take to come about, in ms. */
const PATIENCE = 40_000;

/**
 * Waits until something is so.
 *
 * @throws Error with what was asked, when it does not come about
 */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never came about: ${holds}`);
    await setTimeout(200);
  }
}
