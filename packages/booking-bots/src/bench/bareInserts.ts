import { randomUUID } from 'node:crypto';
import {
  storeOrdersQuery,
  migrate,
} from '@marquee/plugin-ticketing-backend/servers';
import { knex } from 'knex';
import { Client } from 'pg';

const CONNECTIONS = 32;
const PERFORMANCE = 'evening';
const DATABASE = 'bare';

function anOrder(n: number) {
  const id = randomUUID();
  const now = new Date();
  return storeOrdersQuery([
    {
      id,
      code: id.slice(0, 13),
      performance: PERFORMANCE,
      buyer: randomUUID(),
      hold: `${PERFORMANCE}.${id}`,
      state: 'pending',
      method: 'card',
      amount: 220_000,
      currency: 'KRW',
      contact: {
        name: '봇 예매자',
        email: 'bot@example.org',
        phone: '010-0000-0000',
      },
      createdAt: now,
      payBefore: now,
      cancellation: { type: 'standard' },
      tickets: [2 * n, 2 * n + 1].map(seat => ({
        id: randomUUID(),
        seat,
        section: '101',
        row: '1',
        number: `${seat}`,
        category: 'R석',
        price: 110_000,
        listPrice: 110_000,
        bookingFee: 0,
      })),
    },
  ]);
}

/** A database of its own with the box office's tables, so that the sale finds nothing of it. */
async function createTables(url: string): Promise<string> {
  const admin = new Client(url);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${DATABASE}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = DATABASE;
  const database = knex({ client: 'pg', connection: own.href });
  await migrate(database);
  await database('performances').insert({
    id: PERFORMANCE,
    starts_at: new Date(),
  });
  await database.destroy();
  return own.href;
}

/**
 * How many orders of two tickets this machine's Postgres stores a second: one
 * statement each, over 32 connections, with nothing else to do. It is what every
 * box office with these tables stays below.
 */
export async function bareInserts(options: {
  url: string;
  ms: number;
}): Promise<number> {
  const url = await createTables(options.url);
  const clients = Array.from({ length: CONNECTIONS }, () => new Client(url));
  await Promise.all(clients.map(client => client.connect()));
  let count = 0;
  const begin = performance.now();
  const insert = async (client: Client) => {
    while (performance.now() - begin < options.ms) {
      count += 1;
      await client.query(anOrder(count));
    }
  };
  await Promise.all(clients.map(insert));
  const seconds = (performance.now() - begin) / 1_000;
  await Promise.all(clients.map(client => client.end()));
  return count / seconds;
}
