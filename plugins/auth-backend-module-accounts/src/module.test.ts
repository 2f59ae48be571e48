import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { accountsServiceRef } from '@marquee/plugin-accounts-node';
import { accountsServiceMock } from '@marquee/plugin-accounts-node/testUtils';
import request from 'supertest';
import { authModuleAccounts } from './module';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const ADA = {
  id: '1f0e2c34-0000-4000-8000-000000000001',
  role: 'seller' as const,
  name: 'Ada Kim',
  email: 'ada@example.org',
};

describe('auth module accounts', () => {
  const accounts = accountsServiceMock.mock();

  async function refresh() {
    const knex = await databases.init('POSTGRES_15');
    const { server } = await startTestBackend({
      features: [
        authPlugin,
        authModuleAccounts,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:7007' },
            auth: { providers: { local: {} } },
          },
        }),
        mockServices.database.mock({ getClient: async () => knex }).factory,
        createServiceFactory({
          service: accountsServiceRef,
          deps: {},
          factory: () => accounts,
        }),
      ],
    });
    return await request(server)
      .get('/api/auth/local/refresh')
      .set('Cookie', 'marquee.session_token=abc');
  }

  beforeEach(() => void jest.resetAllMocks());

  it('issues a token that names the account and its role, not its address', async () => {
    accounts.admit.mockResolvedValue(ADA);
    const { status, body } = await refresh();
    expect(status).toBe(200);
    expect(accounts.admit).toHaveBeenCalledWith({
      cookie: 'marquee.session_token=abc',
    });
    const ref = `user:default/${ADA.id}`;
    expect(body).toMatchObject({
      profile: { displayName: 'Ada Kim', email: 'ada@example.org' },
      backstageIdentity: {
        identity: {
          userEntityRef: ref,
          ownershipEntityRefs: [ref, 'group:default/sellers'],
        },
      },
    });
    const [, payload] = body.backstageIdentity.token.split('.');
    const claims = Buffer.from(payload, 'base64url').toString();
    expect(JSON.parse(claims)).toMatchObject({ sub: ref });
    expect(claims).not.toContain('ada@example.org');
  });

  it('turns away whom accounts does not admit', async () => {
    accounts.admit.mockResolvedValue(undefined);
    const { status, body } = await refresh();
    expect(status).toBe(401);
    expect(body).not.toHaveProperty('backstageIdentity');
  });
});
