import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { NotFoundError } from '@backstage/errors';
import { showsServiceRef, type ShowsService } from '@marquee/plugin-shows-node';
import { freePort } from '@marquee/plugin-ticketing-backend/testing';
import { quietLogger } from './quietLogger';

/** The part of the portal that buyers meet: real accounts, over shows that a stage names. */
export interface StageAccounts {
  url: string;
  stop(): Promise<void>;
}

/** Starts the accounts plugin with its demo accounts. */
export async function startAccounts(options: {
  database: string;
  smtpUrl: string;
  /** Origin of the public site. */
  publicSite: string;
  shows: Pick<ShowsService, 'getShow' | 'listShows'> & Partial<ShowsService>;
  log(line: string): void;
}): Promise<StageAccounts> {
  const { database, smtpUrl, publicSite, shows, log } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const backend = createBackend();
  const config = new ConfigReader({
    app: { baseUrl: 'http://localhost:7007' },
    auth: { environment: 'development' },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'pg',
        connection: database,
        pluginDivisionMode: 'schema',
        ensureExists: false,
        ensureSchemaExists: true,
      },
    },
    accounts: {
      publicSiteUrl: publicSite,
      secret: 'a secret of forty characters for a stage.',
      mail: { from: 'no-reply@marquee.localhost', smtpUrl },
      demo: true,
    },
  });
  const rootConfig = Object.assign(config, {
    subscribe: () => ({ unsubscribe: () => undefined }),
  });
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => rootConfig,
    }),
  );
  backend.add(
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => quietLogger(line => log(`accounts: ${line}`)),
    }),
  );
  backend.add(
    createServiceFactory({
      service: showsServiceRef,
      deps: {},
      factory: () => withoutOthers(shows),
    }),
  );
  backend.add(import('@marquee/plugin-accounts-backend'));
  await backend.start();
  return { url, stop: async () => void (await backend.stop()) };
}

/** What a stage does not say, no show does. */
function withoutOthers(shows: Partial<ShowsService>): ShowsService {
  const nothing = async () => {
    throw new NotFoundError('The stage has no such thing');
  };
  return new Proxy(shows as ShowsService, {
    get: (target, name) =>
      // Whoever awaits the service asks whether it is a promise.
      name in target || name === 'then' ? Reflect.get(target, name) : nothing,
  });
}
