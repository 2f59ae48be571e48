import { Redis } from 'ioredis';
import { Client } from 'pg';
import {
  World,
  WorldOrder,
  WorldRefund,
  WorldSeats,
  WorldTicket,
} from '../checker/World';
import { CompanyDesk } from './CompanyDesk';

/** Where the books of a show are. */
export interface Books {
  databaseUrl: string;
  seatStoreUrl: string;
  company: { url: string; secretKey: string };
  show: string;
}

/** Reads what database, seat store and payment company say. */
export async function readWorld(books: Books): Promise<World> {
  const client = new Client(books.databaseUrl);
  await client.connect();
  try {
    const rows = async <T>(sql: string) =>
      (await client.query(sql)).rows as T[];
    const orders = await rows<WorldOrder>(
      `SELECT id, performance, hold, state, amount::float8 AS amount FROM orders`,
    );
    const tickets = await rows<WorldTicket>(
      `SELECT "order", performance, seat_index AS seat, state,
         (price + booking_fee)::float8 AS price
       FROM tickets`,
    );
    const refunds = await rows<WorldRefund>(
      `SELECT "order", state, amount::float8 AS amount FROM refunds`,
    );
    const performances = await rows<{ id: string }>(
      `SELECT id FROM performances ORDER BY id`,
    );
    const ids = performances.map(({ id }) => id);
    return {
      orders,
      tickets,
      refunds,
      charges: await new CompanyDesk(books.company).charges(),
      seats: await readSeats(books, ids),
    };
  } finally {
    await client.end();
  }
}

async function readSeats(
  { seatStoreUrl, show }: Books,
  performances: string[],
): Promise<WorldSeats[]> {
  const redis = new Redis(seatStoreUrl);
  try {
    const all: WorldSeats[] = [];
    for (const performance of performances) {
      const prefix = `{${show}:${performance}}`;
      const states = (await redis.get(`${prefix}:seats`)) ?? '';
      const holds = (await redis.hvals(`${prefix}:holds`)).map(
        json => JSON.parse(json) as { seats: number[]; order?: string },
      );
      const heldBare = holds
        .filter(({ order }) => !order)
        .flatMap(({ seats }) => seats);
      all.push({ performance, states, heldBare });
    }
    return all;
  } finally {
    redis.disconnect();
  }
}
