import { Redis } from 'ioredis';
import { Client } from 'pg';
import {
  World,
  WorldCharge,
  WorldOrder,
  WorldRefund,
  WorldSeats,
  WorldTicket,
} from '../checker/World';

/** Where the books of a show are. */
export interface Books {
  databaseUrl: string;
  seatStoreUrl: string;
  company: { url: string; secretKey: string };
  show: string;
}

/** How many payments are asked for at the same time. */
const AT_ONCE = 16;
/** States of payments whose money was taken. */
const TAKEN = ['DONE', 'PARTIAL_CANCELED', 'CANCELED'];

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
      charges: await readCharges(books, orders),
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

async function readCharges(
  { company }: Books,
  orders: WorldOrder[],
): Promise<WorldCharge[]> {
  const credentials = Buffer.from(`${company.secretKey}:`).toString('base64');
  const headers = { authorization: `Basic ${credentials}` };
  const charges: WorldCharge[] = [];
  const left = [...orders];
  const read = async () => {
    for (let order = left.pop(); order; order = left.pop()) {
      const url = `${company.url}/v1/payments/orders/${order.id}`;
      const answer = await fetch(url, { headers });
      if (answer.status === 404) continue;
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      const payment = await answer.json();
      const taken = TAKEN.includes(payment.status) ? payment.totalAmount : 0;
      const returned = taken === 0 ? 0 : taken - payment.balanceAmount;
      const { paymentKey } = payment;
      charges.push({ order: order.id, paymentKey, taken, returned });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return charges;
}
