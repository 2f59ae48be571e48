import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findDemoAccounts } from './findDemoAccounts';

describe('findDemoAccounts', () => {
  let portal: Server;
  let answer: { status: number; body: object };
  let address: { host: string; port: number };

  beforeEach(async () => {
    portal = createServer((request, response) => {
      response.statusCode =
        request.url === '/api/accounts/v1/session' ? answer.status : 500;
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>(resolve => {
      portal.listen(0, '127.0.0.1', resolve);
    });
    const { port } = portal.address() as AddressInfo;
    address = { host: '127.0.0.1', port };
  });
  afterEach(() => {
    portal.close();
  });

  const places = { portal: 'http://a.test', publicSite: 'http://b.test' };
  const demo = [
    { role: 'seller', email: 'seller@shop.test', password: 'curtain-up' },
  ];

  it.each([
    ['says them', 200, { type: 'local', demo }, demo],
    ['has none', 200, { type: 'local', demo: [] }, []],
    ['leaves sign-in to others', 200, { type: 'outside', name: 'K' }, []],
    ['has no accounts', 404, {}, []],
  ])('of a portal that %s', async (_, status, signIn, expected) => {
    answer = { status, body: { account: null, signIn, places } };
    expect(await findDemoAccounts(address)).toEqual(expected);
  });
});
