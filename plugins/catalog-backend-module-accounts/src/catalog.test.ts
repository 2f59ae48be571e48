import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  eventsServiceFactory,
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import {
  ACCOUNTS_TOPIC,
  accountsServiceRef,
  type Person,
} from '@marquee/plugin-accounts-node';
import { accountsServiceMock } from '@marquee/plugin-accounts-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import { catalogModuleAccounts } from './module';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const ADA: Person = {
  id: '1f0e2c34-0000-4000-8000-000000000001',
  role: 'seller',
  name: 'Ada Quetzalcoatl',
};
const PATIENCE_MS = 30_000;

/** Whether any column of any table of the catalog has the text. */
async function isKept(knex: Knex, text: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `SELECT format('%I', table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const hits = await Promise.all(
    rows.map(({ name }) =>
      knex.raw<{ rows: object[] }>(
        `SELECT 1 FROM ${name} t WHERE position(? in t::text) > 0`,
        [text],
      ),
    ),
  );
  return hits.some(hit => hit.rows.length > 0);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not come to be in time');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

it(
  'shows a seller in the catalog, and forgets them in all its tables once they are gone',
  async () => {
    const knex = await databases.init('POSTGRES_15');
    const accounts = accountsServiceMock.mock();
    accounts.listPeople.mockResolvedValue([ADA]);
    let events: EventsService | undefined;
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleAccounts,
        eventsServiceFactory,
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'grab-events',
          register(reg) {
            reg.registerInit({
              deps: { service: eventsServiceRef },
              async init({ service }) {
                events = service;
              },
            });
          },
        }),
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: { seconds: 1 } } },
        }),
        mockServices.database.mock({ getClient: async () => knex }).factory,
        createServiceFactory({
          service: accountsServiceRef,
          deps: {},
          factory: () => accounts,
        }),
      ],
    });
    const change = () =>
      events!.publish({
        topic: ACCOUNTS_TOPIC,
        eventPayload: { account: ADA.id },
      });
    const read = () =>
      request(server).get(
        `/api/catalog/entities/by-name/user/default/${ADA.id}`,
      );

    await change();
    await until(async () => (await read()).status === 200);
    await until(async () => {
      const { body } = await read();
      return JSON.stringify(body.relations ?? []).includes('default/sellers');
    });
    expect((await read()).body.spec.profile).toEqual({ displayName: ADA.name });
    expect(await isKept(knex, ADA.name)).toBe(true);

    accounts.listPeople.mockResolvedValue([]);
    await change();
    await until(async () => (await read()).status === 404);
    await until(async () => !(await isKept(knex, ADA.name)));
    await until(async () => !(await isKept(knex, ADA.id)));
  },
  2 * PATIENCE_MS,
);
