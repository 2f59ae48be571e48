import { LoggerService } from '@backstage/backend-plugin-api';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import { Router } from 'express';
import { Redis } from 'ioredis';
import { Knex } from 'knex';
import { AccountsAddress, createBuyers } from './buyers/createBuyers';
import { createMoney } from './createMoney';
import { createRouter } from './http/createRouter';
import { every, Job } from './jobs/every';
import { SeatFeed } from './live/SeatFeed';
import { SeatMirror } from './live/SeatMirror';
import { createManagement } from './manage/createManagement';
import { PaymentCompany } from './payments/PaymentCompany';
import { BlockedSeatsService } from './sales/BlockedSeatsService';
import { Catalogue } from './sales/Catalogue';
import { HoldsService } from './sales/HoldsService';
import { RequestKeys } from './sales/RequestKeys';
import { SalesGate } from './sales/SalesGate';
import { SeatSettler } from './sales/SeatSettler';
import { SetupService } from './sales/SetupService';
import { ShowPageService } from './sales/ShowPageService';
import { RedisSeatStore } from './seats/RedisSeatStore';
import { SeatStore } from './seats/SeatStore';
import { BlockedSeatStore } from './stores/BlockedSeatStore';
import { createStores, Stores } from './stores/createStores';
import { migrate } from './stores/migrate';
import { ticketSigningKey } from './tickets/ticketCode';
import { DEFAULT_TIMINGS, Timings } from './timings';

/** How long the answer to an idempotency key is kept, in ms. */
const KEY_LIFE_MS = 24 * 60 * 60_000;

/** What a box office is told. */
export interface TicketingConfig {
  /** Id of the show that is sold. */
  show: string;
  /** Address of the show's page, e.g. `https://hamlet.example.org`. */
  publicUrl: string;
  /** Whoever knows it may set the show up. */
  managementKey: string;
  /** Seed of the key that signs tickets: 32 bytes in base64url. */
  ticketSigningKey: string;
  /** Where buyers have their accounts. */
  accounts: AccountsAddress;
  /** Deviations from the usual times. */
  timings?: Partial<Timings>;
}

/** A running box office. */
export interface Ticketing {
  /** The API, to be mounted at `TICKETING_BASE_PATH`. */
  router: Router;
  /** Brings the database up to date and begins to work; rejects while the database is away. */
  start(): Promise<void>;
  /** Ends live streams and background work; databases stay open. */
  stop(): Promise<void>;
  /** Whether the seat store holds what the database says, so that seats can be sold. */
  isOpen(): boolean;
}

/**
 * Puts a box office together. It needs no portal but for signing buyers in; those who
 * are signed in go on without it.
 *
 * @param options.knex - the show's own Postgres, with room for 2 connections or more
 * @param options.seats - in place of the seat store in `redis`
 * @param options.stores - in place of those in `knex`
 * @param options.way - how places are sold: one of the modules'
 * @param options.clock - ms since 1970
 */
export function createTicketing(options: {
  knex: Knex;
  redis: Redis;
  seats?: SeatStore;
  stores?: Stores;
  company: PaymentCompany;
  way: SellingWay;
  logger: LoggerService;
  config: TicketingConfig;
  clock?: () => number;
}): Ticketing {
  const { knex, redis, company, way, logger, config } = options;
  const { clock = Date.now } = options;
  const { show, publicUrl, managementKey } = config;
  const timings = { ...DEFAULT_TIMINGS, ...config.timings };

  const seats = options.seats ?? new RedisSeatStore({ redis, timings });
  const stores = options.stores ?? createStores({ knex });
  const { shows, orders, idempotency, outbox, owners, audit } = stores;

  const catalogue = new Catalogue({ shows });
  const gate = new SalesGate({ show, seats, owners, catalogue, logger });
  const settler = new SeatSettler({
    show,
    seats,
    outbox,
    orders,
    catalogue,
    logger,
  });
  const { coalesceMs, jobMs, signInMs } = timings;
  const feed = new SeatFeed({ redis, coalesceMs, logger });
  const mirror = new SeatMirror({ seats, feed, logger });
  const money = createMoney({
    show,
    publicUrl,
    signingKey: ticketSigningKey(config.ticketSigningKey),
    stores,
    way,
    seats,
    mirror,
    settler,
    catalogue,
    company,
    timings,
    logger,
    clock,
  });
  const people = createBuyers({
    knex,
    seats,
    catalogue,
    config,
    timings,
    logger,
    clock,
  });
  const { router, closeStreams } = createRouter({
    pages: new ShowPageService({
      shows,
      seats,
      catalogue,
      gate,
      way: way.id,
      clock,
    }),
    holds: new HoldsService({ seats, mirror, catalogue, way, clock }),
    setup: new SetupService({ show, way, shows, seats, catalogue, gate }),
    management: createManagement({ knex, catalogue, audit, clock }),
    money,
    blockedSeats: new BlockedSeatsService({
      seats,
      blocked: new BlockedSeatStore({ knex }),
      catalogue,
      audit,
      clock,
    }),
    sessions: people.sessions,
    buyers: people.buyers,
    signInMs,
    keys: new RequestKeys({ show, seats, logger }),
    idempotency,
    feed,
    catalogue,
    logger,
    clock,
    publicUrl,
    managementKey,
  });

  const jobs: Job[] = [
    { name: 'Opening of sales', run: () => gate.check() },
    { name: 'Passing on of decisions', run: () => settler.relay() },
    { name: 'Freeing of lapsed holds', run: () => settler.sweep() },
    ...money.jobs,
    {
      name: 'Forgetting of idempotency keys',
      run: () => idempotency.forget(new Date(clock() - KEY_LIFE_MS)),
    },
    { name: 'Forgetting of ended sessions', run: () => people.forget() },
  ];
  let stops: (() => Promise<void>)[] = [];
  return {
    router,
    isOpen: () => gate.isOpen,
    async start() {
      await migrate(knex);
      stops = jobs.map(job => every({ pauseMs: jobMs, ...job, logger }));
    },
    async stop() {
      closeStreams();
      mirror.stop();
      await Promise.all([feed.stop(), ...stops.map(stop => stop())]);
      await settler.stop();
    },
  };
}
