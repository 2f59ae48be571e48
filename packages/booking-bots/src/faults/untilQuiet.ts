import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const PAUSE_MS = 500;

/** Things that are under way: unpaid orders, payments nobody knows of, refunds, news for the seat store. */
const OPEN = `
  SELECT (SELECT count(*) FROM orders WHERE state IN ('pending', 'awaiting-deposit'))
    + (SELECT count(*) FROM payments WHERE state = 'confirming')
    + (SELECT count(*) FROM refunds WHERE state <> 'done')
    + (SELECT count(*) FROM outbox) AS open`;

/**
 * Waits until nothing is under way any more.
 *
 * @param options.hurry - called again and again meanwhile
 * @throws Error when there still is after `patienceMs`
 */
export async function untilQuiet(
  databaseUrl: string,
  options: { patienceMs: number; hurry: () => void },
): Promise<void> {
  const deadline = performance.now() + options.patienceMs;
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query(OPEN);
      const open = Number(rows[0].open);
      if (open === 0) return;
      if (performance.now() > deadline) {
        throw new Error(`${open} orders, payments or news are still under way`);
      }
      options.hurry();
      await sleep(PAUSE_MS);
    }
  } finally {
    await client.end();
  }
}
