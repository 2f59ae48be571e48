import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { anAccount } from '../__fixtures__/people';
import { AdminClient } from './AdminClient';

const BASE = 'http://portal/api/accounts';
const server = setupServer();
const client = new AdminClient({
  fetch: (url, init) =>
    fetch(`${url}`.replace('plugin://accounts', BASE), init),
});

describe('AdminClient', () => {
  registerMswTestHooks(server);

  it('asks only for what was filled in', async () => {
    let asked = '';
    server.use(
      http.get(`${BASE}/v1/accounts`, ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({ accounts: [anAccount()], total: 1 });
      }),
    );
    const list = await client.listAccounts({
      search: 'a b',
      role: undefined,
      offset: 25,
    });
    expect(list.total).toBe(1);
    expect(asked).toBe('?search=a+b&offset=25');
  });

  it.each([
    [
      'accounts',
      409,
      { reason: 'protected-account', message: 'no', fields: [] },
      'protected-account',
    ],
    ['the frame', 403, { error: { name: 'NotAllowedError' } }, 'not-allowed'],
    ['the frame', 404, { error: { name: 'NotFoundError' } }, 'not-found'],
    ['nobody', 502, {}, 'unavailable'],
  ])(
    'gives the reason of %s that answers %d',
    async (_, status, body, reason) => {
      server.use(
        http.post(`${BASE}/v1/accounts/x/actions`, () =>
          HttpResponse.json(body, { status }),
        ),
      );
      await expect(client.act('x', { type: 'suspend' })).rejects.toMatchObject({
        name: 'RefusedError',
        refusal: { reason },
      });
    },
  );
});
