import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import request from 'supertest';
import { accountsPlugin } from './plugin';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

it('starts and tells a stranger that nobody is signed in', async () => {
  const knex = await databases.init('POSTGRES_15');
  const { server } = await startTestBackend({
    features: [
      accountsPlugin,
      eventsServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:7007' },
          accounts: {
            publicSiteUrl: 'http://marquee.localhost:8080',
            secret: 's'.repeat(40),
            mail: { from: 'a@b.example', smtpUrl: 'smtp://127.0.0.1:1' },
          },
        },
      }),
      mockServices.database.mock({ getClient: async () => knex }).factory,
    ],
  });
  const a = await request(server).get('/api/accounts/v1/session');
  console.log(a.status, a.body);
  const { rows } = await knex.raw(`select table_name, column_name, data_type from information_schema.columns where table_schema='public' order by 1, ordinal_position`);
  console.log(rows.map((r: any) => `${r.table_name}.${r.column_name} ${r.data_type}`).join('\n'));
});
