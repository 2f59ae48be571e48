import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  createTicketing,
  TossPayments,
  tossWebhookUrl,
} from '@marquee/plugin-ticketing-backend/core';
import type { SellingWay } from '@marquee/plugin-ticketing-node';
import { createApp } from './createApp';
import { openDatabase } from './openDatabase';
import { openSeatStore } from './openSeatStore';
import type { BoxOfficeConfig } from './readConfig';

const RETRY_MS = 500;
/** Open requests get this long to finish when the box office stops. */
const FAREWELL_MS = 8_000;

/** A running box office. */
export interface RunningBoxOffice {
  port: number;
  /** Takes no new requests, lets the open ones finish, closes the databases. */
  stop(): Promise<void>;
}

/**
 * Serves the ticketing API, health and metrics. Databases may come up later: until
 * then it lives (`/healthz`) and is not ready (`/readyz`).
 */
export async function startBoxOffice(options: {
  config: BoxOfficeConfig;
  way: SellingWay;
  logger: LoggerService;
}): Promise<RunningBoxOffice> {
  const { config, way, logger } = options;
  const database = openDatabase(config.DATABASE_URL, logger);
  const redis = openSeatStore(config.SEAT_STORE_URL, logger);
  const ticketing = createTicketing({
    knex: database,
    redis,
    company: new TossPayments({
      url: config.PAYMENT_URL,
      secretKey: config.PAYMENT_SECRET_KEY,
      webhookUrl:
        config.PAYMENT_WEBHOOK === 'announced'
          ? tossWebhookUrl(config.PUBLIC_URL)
          : undefined,
    }),
    way,
    logger,
    config: {
      show: config.SHOW_ID,
      publicUrl: config.PUBLIC_URL,
      managementKey: config.MANAGEMENT_KEY,
      ticketSigningKey: config.TICKET_SIGNING_KEY,
      accounts: { issuer: config.ACCOUNTS_ISSUER, url: config.ACCOUNTS_URL },
    },
  });

  const app = createApp({ ticketing });
  const server = app.listen(config.PORT);
  await once(server, 'listening');
  const stopping = new AbortController();
  const started = startPatiently(ticketing.start, {
    logger,
    signal: stopping.signal,
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await started;
      await ticketing.stop();
      await Promise.race([closed, sleep(FAREWELL_MS)]);
      redis.disconnect();
      await database.destroy();
    },
  };
}

async function startPatiently(
  start: () => Promise<void>,
  options: { logger: LoggerService; signal: AbortSignal },
) {
  const { logger, signal } = options;
  while (!signal.aborted) {
    try {
      await start();
      return;
    } catch (error) {
      logger.warn(`Not ready yet: ${error}`);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
