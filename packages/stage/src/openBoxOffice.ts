import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createTicketing,
  TossPayments,
  type Timings,
} from '@marquee/plugin-ticketing-backend/core';
import { reservedSeating } from '@marquee/plugin-ticketing-backend-module-reserved-seating/way';
import { timedEntry } from '@marquee/plugin-ticketing-backend-module-timed-entry/way';
import { zones } from '@marquee/plugin-ticketing-backend-module-zones/way';
import { changeSeats } from '@marquee/plugin-ticketing-backend/servers';
import {
  MANAGEMENT_KEY_HEADER,
  TICKETING_BASE_PATH,
  ticketingRoutes,
  type ShowSetup,
} from '@marquee/plugin-ticketing-common';
import type { SellingWay } from '@marquee/plugin-ticketing-node';
import express from 'express';
import { Redis } from 'ioredis';
import { knex } from 'knex';
import { quietLogger } from './quietLogger';
import { serve } from './serve';

/** What every show of a stage has around it. */
export interface StageWorld {
  /** Superuser's address of a Postgres; each show gets a database. */
  postgres: string;
  /** Address of a Redis; each show gets a numbered database. */
  redis: string;
  /** API of the payment company. */
  payments: string;
  accounts: { issuer: string; url: string };
  log(line: string): void;
}

/** A box office of a stage. */
export interface StageBoxOffice {
  /** Without the base path of its API. */
  url: string;
  /** Changes states of seats past the box office, as if many people bought at once. */
  changeSeats(
    performance: string,
    changes: readonly (readonly [seat: number, code: number])[],
  ): Promise<void>;
  /** Calls its management API. */
  manage(
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Response>;
  stop(): Promise<void>;
}

/** Opens the box office of a show and sets the show up. */
export async function openBoxOffice(options: {
  world: StageWorld;
  setup: ShowSetup;
  /** Address of the show's page for browsers. */
  publicUrl: string;
  /** Which of the numbered Redis databases is its own. */
  number: number;
  timings?: Partial<Timings>;
}): Promise<StageBoxOffice> {
  const { world, setup, publicUrl, number, timings } = options;
  const show = setup.facts.id;
  const database = knex({
    client: 'pg',
    connection: await createDatabase(world.postgres, show),
    pool: { min: 0, max: 20 },
  });
  const redis = new Redis(`${world.redis}/${number}`);
  const managementKey = randomUUID();
  const ticketing = createTicketing({
    knex: database,
    redis,
    company: new TossPayments({
      url: world.payments,
      secretKey: `test_sk_${show}`,
    }),
    way: wayOf(setup),
    logger: quietLogger(line => world.log(`${show}: ${line}`)),
    config: {
      show,
      publicUrl,
      managementKey,
      ticketSigningKey: Buffer.alloc(32, number).toString('base64url'),
      accounts: world.accounts,
      timings,
    },
  });
  await ticketing.start();
  while (!ticketing.isOpen()) await sleep(20);
  const served = await serve(
    express().use(TICKETING_BASE_PATH, ticketing.router),
  );
  const office: StageBoxOffice = {
    url: served.url,
    changeSeats: (performance, changes) =>
      changeSeats(redis, { show, performance }, changes),
    manage: (method, path, body) =>
      fetch(`${served.url}${TICKETING_BASE_PATH}${path}`, {
        method,
        headers: {
          [MANAGEMENT_KEY_HEADER]: managementKey,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    async stop() {
      await ticketing.stop();
      served.stop();
      redis.disconnect();
      await database.destroy();
    },
  };
  const answer = await office.manage('PUT', ticketingRoutes.manageShow, setup);
  if (!answer.ok) throw new Error(`${show}: ${await answer.text()}`);
  return office;
}

/** The portal chooses a box office by what the seller says; here the places tell. */
function wayOf({ facts, places }: ShowSetup): SellingWay {
  if (places.type === 'seats') return reservedSeating;
  return facts.performances.some(({ endsAt }) => endsAt) ? timedEntry : zones;
}

async function createDatabase(server: string, show: string): Promise<string> {
  const name = `show_${show.replace(/-/g, '_')}`;
  const maker = knex({ client: 'pg', connection: server });
  try {
    await maker.raw('CREATE DATABASE ??', [name]);
  } finally {
    await maker.destroy();
  }
  return server.replace(/\/[^/]*$/, `/${name}`);
}
