import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { default as reservedSeating } from '@marquee/plugin-ticketing-backend-module-reserved-seating';
import { Knex, knex } from 'knex';
import request from 'supertest';
import {
  aSetup,
  ISSUER,
  MANAGEMENT_KEY,
  PUBLIC_URL,
  RunningPostgres,
  RunningRedis,
  SIGNING_SEED,
  startPostgres,
  startRedis,
  TestAccounts,
} from './__testUtils__';
import { ticketingPlugin } from './plugin';

jest.setTimeout(60_000);

describe('ticketingPlugin', () => {
  let postgres: RunningPostgres;
  let redis: RunningRedis;
  let database: Knex;
  let backend: TestBackend;

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    database = knex({ client: 'pg', connection: postgres.url });
    const ticketing = {
      show: 'hamlet',
      way: 'reserved-seating',
      publicUrl: PUBLIC_URL,
      seatStoreUrl: redis.url,
      managementKey: MANAGEMENT_KEY,
      ticketSigningKey: SIGNING_SEED,
      accounts: { issuer: ISSUER, url: 'http://127.0.0.1:9' },
      payment: { url: 'http://127.0.0.1:9', secretKey: 'test_sk_hamlet' },
    };
    backend = await startTestBackend({
      features: [
        ticketingPlugin,
        reservedSeating,
        mockServices.rootConfig.factory({ data: { ticketing } }),
        mockServices.database.factory({ knex: database }),
      ],
    });
  });
  afterAll(async () => {
    await backend.stop();
    await database.destroy();
    await Promise.all([postgres.stop(), redis.stop()]);
  });

  it('sells inside a portal, to buyers who never enter it', async () => {
    const accounts = new TestAccounts();
    await database('account_keys').insert({
      id: 1,
      jwks: JSON.stringify(accounts.jwks),
      fetched_at: new Date(),
    });
    const api = request(backend.server);
    await api
      .put('/api/ticketing/v1/manage/show')
      .set('x-marquee-management-key', MANAGEMENT_KEY)
      .send(aSetup())
      .expect(204);
    const held = await api
      .post('/api/ticketing/v1/performances/evening/holds')
      .set('authorization', `Bearer ${await accounts.token()}`)
      .send({ seats: [3] });
    expect(held.status).toBe(201);
    expect(held.body).toMatchObject({ seats: [3], currency: 'KRW' });
  });
});
