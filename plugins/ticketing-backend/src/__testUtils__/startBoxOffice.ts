import { AddressInfo } from 'net';
import { randomUUID } from 'crypto';
import { once } from 'events';
import { Server } from 'http';
import { LoggerService } from '@backstage/backend-plugin-api';
import { createSandbox } from '@marquee/payment-sandbox';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import { reservedSeating } from '@marquee/plugin-ticketing-backend-module-reserved-seating/way';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import express, { Express } from 'express';
import { Redis } from 'ioredis';
import { knex, Knex } from 'knex';
import { createTicketing, Ticketing } from '../createTicketing';
import { PaymentCompany } from '../payments/PaymentCompany';
import { TossPayments } from '../payments/toss/TossPayments';
import { tossWebhookUrl } from '../payments/toss/tossWebhookUrl';
import { SeatStore } from '../seats/SeatStore';
import { RedisSeatStore } from '../seats/RedisSeatStore';
import { createStores } from '../stores/createStores';
import { DEFAULT_TIMINGS, Timings } from '../timings';
import { AccountsAddress } from '../buyers/createBuyers';
import { eventually } from './eventually';
import { RunningPostgres } from './startPostgres';
import { RunningRedis } from './startRedis';
import { ISSUER, TestAccounts } from './TestAccounts';

export const MANAGEMENT_KEY = 'a-management-key-of-a-test';
export const SIGNING_SEED = Buffer.alloc(32, 7).toString('base64url');
export const PUBLIC_URL = 'http://hamlet.marquee.localhost:8080';

/** Not a mock: these helpers are also used outside of Jest. */
const SILENT: LoggerService = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  child: () => SILENT,
};

/** A box office over HTTP, with a payment company of its own. */
export interface TestBoxOffice {
  url: string;
  company: {
    url: string;
    /** Lets happen there what is due by the clock. */
    settle(): Promise<void>;
  };
  accounts: TestAccounts;
  clock: () => number;
  knex: Knex;
  redis: Redis;
  ticketing: Ticketing;
  /** Takes it away after it died, see `Mortal`: with its connections, waiting for nothing. */
  bury(): Promise<void>;
  stop(): Promise<void>;
}

async function listen(app: Express): Promise<{ server: Server; url: string }> {
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}

/** Starts a box office on an empty database and seat store. */
export async function startBoxOffice(options: {
  postgres: RunningPostgres;
  redis: RunningRedis;
  seats?: SeatStore;
  /** Reserved seating unless given. */
  way?: SellingWay;
  /** Wraps the payment company, e.g. in order to lose its answers. */
  company?: (real: PaymentCompany) => PaymentCompany;
  /** Has the payment company call the box office. */
  hearsWebhooks?: boolean;
  /** Address of a payment company that other box offices use too. */
  companyUrl?: string;
  /** Stands between the box office and each of its stores, its seats and the company. */
  wrap?: <T extends object>(name: string, part: T) => T;
  /** In place of an accounts service that only signs tokens. */
  accounts?: AccountsAddress;
  publicUrl?: string;
  timings?: Partial<Timings>;
  clock?: () => number;
  /** Goes on with what is there. */
  keep?: boolean;
}): Promise<TestBoxOffice> {
  const application = `office-${randomUUID()}`;
  const database = knex({
    client: 'pg',
    connection: {
      connectionString: options.postgres.url,
      application_name: application,
    },
    pool: { min: 0, max: 20 },
  });
  const redis = new Redis(options.redis.url);
  redis.on('error', () => undefined);
  if (!options.keep) {
    await database.raw('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await redis.flushall();
  }
  const accounts = new TestAccounts();
  const sandboxApp = express().get('/accounts/oauth2/jwks', (_, response) => {
    accounts.asked += 1;
    response.json(accounts.jwks);
  });
  const sandbox = await listen(sandboxApp);
  const payments = createSandbox({
    publicUrl: sandbox.url,
    clock: options.clock,
  });
  sandboxApp.use(payments);
  const companyUrl = options.companyUrl ?? sandbox.url;
  const app = express();
  const front = await listen(app);
  const real = new TossPayments({
    url: companyUrl,
    secretKey: 'test_sk_hamlet',
    webhookUrl: options.hearsWebhooks ? tossWebhookUrl(front.url) : undefined,
  });
  const { wrap = (_, part) => part } = options;
  const timings = { jobMs: 100, coalesceMs: 20, ...options.timings };
  const seats =
    options.seats ??
    new RedisSeatStore({ redis, timings: { ...DEFAULT_TIMINGS, ...timings } });
  const stores = Object.entries(createStores({ knex: database })).map(
    ([name, store]) => [name, wrap(name, store)],
  );
  const ticketing = createTicketing({
    knex: database,
    redis,
    seats: wrap('seats', seats),
    stores: Object.fromEntries(stores),
    company: wrap('company', options.company?.(real) ?? real),
    way: options.way ?? reservedSeating,
    logger: SILENT,
    clock: options.clock,
    config: {
      show: 'hamlet',
      publicUrl: options.publicUrl ?? PUBLIC_URL,
      managementKey: MANAGEMENT_KEY,
      ticketSigningKey: SIGNING_SEED,
      accounts: options.accounts ?? {
        issuer: ISSUER,
        url: `${sandbox.url}/accounts`,
      },
      timings,
    },
  });
  await ticketing.start();
  await eventually(() => ticketing.isOpen());
  app.use(TICKETING_BASE_PATH, ticketing.router);
  let buried = false;
  return {
    url: `${front.url}${TICKETING_BASE_PATH}`,
    company: { url: companyUrl, settle: () => payments.settle() },
    accounts,
    clock: options.clock ?? Date.now,
    knex: database,
    redis,
    ticketing,
    async bury() {
      buried = true;
      // What a dead process had under way in the database ends with its connections.
      ticketing.stop().catch(() => undefined);
      for (const { server } of [front, sandbox]) {
        server.closeAllConnections();
        server.close();
      }
      redis.disconnect();
      const undertaker = knex({
        client: 'pg',
        connection: options.postgres.url,
      });
      await undertaker.raw(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?',
        [application],
      );
      await undertaker.destroy();
    },
    async stop() {
      if (buried) return;
      await ticketing.stop();
      for (const { server } of [front, sandbox]) {
        server.closeAllConnections();
        server.close();
      }
      redis.disconnect();
      await database.destroy();
    },
  };
}
