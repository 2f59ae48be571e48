import { createSandbox } from '@marquee/payment-sandbox';
import {
  startPostgres,
  startRedis,
} from '@marquee/plugin-ticketing-backend/testing';
import { Cleanup } from './Cleanup';
import {
  openBoxOffice,
  type StageBoxOffice,
  type StageWorld,
} from './openBoxOffice';
import { PageServers, type PageSite } from './PageServers';
import { serve } from './serve';
import { stageDirectory, stageShows } from './stageShows';
import { startAccounts } from './startAccounts';
import { startFront, type Front } from './startFront';
import { startMail } from './startMail';
import type { StageShow } from './StageShow';

const DOMAIN = 'marquee.localhost';

/** Everything that buyers meet, on one machine and without a cluster. */
export interface Stage {
  /** Origin of the public site. */
  publicSite: string;
  /** Origin of the mailbox. */
  mailbox: string;
  /** Origin of a show's page. */
  showUrl(show: string): string;
  offices: Map<string, StageBoxOffice>;
  front: Front;
  pages: Pick<PageServers, 'rebuild'>;
  stop(): Promise<void>;
}

/**
 * Starts box offices, pages, accounts and payment company, real ones all of them;
 * only the portal's shows plugin and the edge are stood in for.
 *
 * @param options.port - where all hosts are found, e.g. `hamlet.marquee.localhost:8090`
 */
export async function startStage(options: {
  port: number;
  shows: StageShow[];
  log?(line: string): void;
}): Promise<Stage> {
  const cleanup = new Cleanup();
  try {
    return await start({ log: () => undefined, ...options }, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(
  options: Required<Parameters<typeof startStage>[0]>,
  cleanup: Cleanup,
): Promise<Stage> {
  const { shows, log } = options;
  const keep = <T extends { stop(): unknown }>(started: T) =>
    cleanup.add(started);
  const front = keep(await startFront(options.port));
  const [postgres, redis, mail, pages] = await Promise.all([
    startPostgres().then(keep),
    startRedis().then(keep),
    startMail().then(keep),
    PageServers.build({ front, log }).then(keep),
  ]);
  const originOf = (host: string) => `http://${host}:${front.port}`;
  const publicSite = originOf(DOMAIN);
  const showUrl = (show: string) => originOf(`${show}.${DOMAIN}`);
  const setups = shows.map(({ setup }) => setup);

  const payHost = `pay.${DOMAIN}`;
  const sandbox = createSandbox({ publicUrl: originOf(payHost) });
  const payments = keep(await serve(sandbox));
  front.route(payHost, '/', payments.url);

  const offices = new Map<string, StageBoxOffice>();
  const accounts = keep(
    await startAccounts({
      database: postgres.url,
      smtpUrl: mail.smtpUrl,
      publicSite,
      shows: stageShows(setups, { showUrl, offices }),
      log,
    }),
  );
  front.route(DOMAIN, '/api/accounts/', accounts.url);
  const api = '/api/accounts/v1';
  const world: StageWorld = {
    postgres: postgres.url,
    redis: redis.url,
    payments: payments.url,
    accounts: { issuer: `${publicSite}${api}`, url: `${accounts.url}${api}` },
    log,
  };

  for (const [number, show] of shows.entries()) {
    const { id } = show.setup.facts;
    const publicUrl = showUrl(id);
    const office = await openBoxOffice({ world, publicUrl, number, ...show });
    offices.set(id, keep(office));
    front.route(`${id}.${DOMAIN}`, '/api/ticketing/', office.url);
  }
  const directory = keep(
    await serve(async (_, response) => {
      const entries = await stageDirectory(setups, { showUrl, offices });
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(entries));
    }),
  );
  await pages.open([
    {
      host: DOMAIN,
      image: 'directory',
      env: {
        SHOWS_URL: directory.url,
        PUBLIC_DOMAIN: `${DOMAIN}:${front.port}`,
      },
    },
    ...[...offices].map(
      ([id, { url }]): PageSite => ({
        host: `${id}.${DOMAIN}`,
        image: 'show-page',
        env: {
          BOOKING_URL: url,
          PUBLIC_URL: showUrl(id),
          DIRECTORY_URL: publicSite,
          SHOW_ID: id,
        },
      }),
    ),
  ]);
  const mailbox = mail.url;
  const { run: stop } = cleanup;
  return { publicSite, mailbox, showUrl, offices, front, pages, stop };
}
