import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { AccountsInternalClient } from './AccountsInternalClient';

const ADA = {
  id: '1f0e2c34-0000-4000-8000-000000000001',
  role: 'seller',
  name: 'Ada Kim',
  email: 'ada@example.org',
};

describe('AccountsInternalClient', () => {
  const asked: { url?: string; authorization?: string; body: unknown }[] = [];
  let answer: { status: number; body: object };
  let server: Server;
  let client: AccountsInternalClient;

  beforeEach(async () => {
    asked.length = 0;
    server = createServer(async (request, response) => {
      const chunks = await request.toArray();
      const { url, headers } = request;
      const { authorization } = headers;
      const body = JSON.parse(Buffer.concat(chunks).toString());
      asked.push({ url, authorization, body });
      response.writeHead(answer.status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>(resolve => void server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    client = new AccountsInternalClient({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async plugin => `http://localhost:${port}/api/${plugin}`,
      }),
    });
  });

  afterEach(() => void server.close());

  it('asks whom a cookie belongs to, in its own name', async () => {
    answer = { status: 200, body: { user: ADA } };
    expect(await client.admit({ cookie: 'a=b' })).toEqual(ADA);
    expect(asked).toEqual([
      {
        url: '/api/accounts/v1/internal/admissions',
        authorization: expect.stringContaining('mock-service-token'),
        body: { cookie: 'a=b' },
      },
    ]);
  });

  it('knows nobody where accounts knows nobody', async () => {
    answer = { status: 200, body: { user: null } };
    expect(await client.admit({ cookie: '' })).toBeUndefined();
    const token = { account: ADA.id, issuedAt: 1_800_000_000 };
    expect(await client.findTokenHolder(token)).toBeUndefined();
    expect(asked[1]).toMatchObject({
      url: '/api/accounts/v1/internal/token-holders',
      body: token,
    });
  });

  it('lists people and reports refusals', async () => {
    answer = { status: 200, body: { people: [ADA] } };
    expect(await client.listPeople()).toEqual([ADA]);
    const refusal = { account: ADA.id, permission: 'accounts.read' };
    await client.recordRefusal(refusal);
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/accounts/v1/internal/people',
      '/api/accounts/v1/internal/refusals',
    ]);
    expect(asked[1].body).toEqual(refusal);
  });

  it('fails when accounts fails, so that nobody is let in by mistake', async () => {
    answer = { status: 503, body: {} };
    await expect(
      client.findTokenHolder({ account: ADA.id, issuedAt: 1 }),
    ).rejects.toThrow('503');
  });
});
