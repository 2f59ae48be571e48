import {
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import type { Knex } from 'knex';
import { Browser } from './Browser';
import { PLACES } from './places';
import { startPostOffice, type PostOffice } from './startPostOffice';
import { answerTimeServiceRef } from '../http/answerTimeServiceRef';
import { accountsPlugin } from '../plugin';

// Hashing passwords and making databases takes long where other tests run beside.
jest.setTimeout(60_000);

/** The whole plugin, with a real database and a real mail server. */
export interface StartedAccounts {
  server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  knex: Knex;
  post: PostOffice;
  /** Everything that the plugin wrote to its log. */
  log: string[];
  browse(
    place?: keyof typeof PLACES,
    headers?: Record<string, string>,
  ): Browser;
}

/** How {@link startAccounts} starts the plugin. */
export interface StartOptions {
  databases: TestDatabases;
  /** Of another instance, to share its database. */
  knex?: Knex;
  /** More below `accounts` in app-config. */
  accounts?: JsonObject;
  /** More of app-config. */
  config?: JsonObject;
  features?: BackendFeature[];
  /** What the shows plugin does; without it there are no shows. */
  shows?: Partial<ShowsService>;
  /** Lets answers take as long as for real people; else they come when they are ready. */
  answersTakeTime?: boolean;
}

/** What is answered does not depend on when. */
const answersAtOnce = createServiceFactory({
  service: answerTimeServiceRef,
  deps: {},
  factory: () => ({ equalMs: 0 }),
});

const openPostOffices: PostOffice[] = [];

/** Starts a {@link StartedAccounts}; the backend ends with the test file. */
export async function startAccounts(
  options: StartOptions,
): Promise<StartedAccounts> {
  const { databases } = options;
  const knex = options.knex ?? (await databases.init('POSTGRES_15'));
  const post = await startPostOffice();
  openPostOffices.push(post);
  const log: string[] = [];
  const write = (...parts: unknown[]) => void log.push(JSON.stringify(parts));
  const logger = mockServices.logger.mock({
    error: write,
    warn: write,
    info: write,
    debug: write,
  });
  logger.child.mockReturnValue(logger);
  const { server } = await startTestBackend({
    features: [
      accountsPlugin,
      eventsServiceFactory,
      showsServiceMock.mock({
        listShows: async () => [],
        endBuyerSessions: async () => {},
        ...options.shows,
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: PLACES.portal },
          auth: { environment: 'development' },
          ...options.config,
          accounts: {
            publicSiteUrl: PLACES['public-site'],
            secret: 'a secret of forty characters for testing',
            mail: {
              from: 'Marquee <no-reply@example.org>',
              smtpUrl: post.smtpUrl,
            },
            ...options.accounts,
          },
        },
      }),
      mockServices.database.mock({ getClient: async () => knex }).factory,
      logger.factory,
      ...(options.answersTakeTime ? [] : [answersAtOnce]),
      ...(options.features ?? []),
    ],
  });
  return {
    server,
    knex,
    post,
    log,
    browse: (place, headers) => new Browser(server, place, headers),
  };
}

/** Closes what {@link startAccounts} opened; call it after all tests. */
export async function stopAccounts(): Promise<void> {
  await Promise.all(openPostOffices.splice(0).map(post => post.close()));
}
