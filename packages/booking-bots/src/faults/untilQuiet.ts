import { setTimeout as sleep } from 'node:timers/promises';
import { UNDER_WAY } from '@marquee/plugin-ticketing-backend/servers';
import { Client } from 'pg';

const PAUSE_MS = 500;

const MOST_NAMED = 5;

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
      const { rows } = await client.query(UNDER_WAY);
      if (rows.length === 0) return;
      if (performance.now() > deadline) {
        const some = rows.slice(0, MOST_NAMED).map(({ what }) => what);
        throw new Error(
          `${rows.length} things are still under way, as ${some.join('; ')}`,
        );
      }
      options.hurry();
      await sleep(PAUSE_MS);
    }
  } finally {
    await client.end();
  }
}
