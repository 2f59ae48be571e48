import { TestDatabases } from '@backstage/backend-test-utils';
import { ACCOUNTS_BASE_PATH } from '@marquee/plugin-accounts-common';
import { eventually } from '../__testUtils__/eventually';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('a session of the real accounts plugin', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ databases, accounts: 'real' });
  });
  afterAll(async () => portal?.stop());

  const session = async (init: RequestInit) =>
    await fetch(`${portal.url}${ACCOUNTS_BASE_PATH}/session`, {
      ...init,
      headers: {
        Origin: portal.url,
        'Content-Type': 'application/json',
        ...init.headers,
      },
    });

  /** Signs the demo seller in, and gives the browser's cookies. */
  async function signIn(): Promise<string> {
    const response = await session({
      method: 'POST',
      body: JSON.stringify({
        email: 'seller@marquee.localhost',
        password: 'show-time-at-marquee',
      }),
    });
    const cookies = response.headers.getSetCookie();
    return cookies.map(cookie => cookie.split(';')[0]).join('; ');
  }

  const refresh = async (cookie: string) =>
    await fetch(`${portal.url}/api/auth/local/refresh`, {
      headers: { Cookie: cookie },
    });

  async function tokenOf(cookie: string): Promise<string> {
    const { backstageIdentity } = await (await refresh(cookie)).json();
    return backstageIdentity.token;
  }

  const statusOf = async (path: string, token: string) => {
    const headers = { Authorization: `Bearer ${token}` };
    return (await fetch(`${portal.url}${path}`, { headers })).status;
  };

  it('opens the portal to a seller, and takes its tokens with it when it ends', async () => {
    const ended = await signIn();
    const stolen = await tokenOf(ended);
    expect(await statusOf('/api/shows/v1/shows', stolen)).toBe(200);
    expect(await statusOf('/api/accounts/v1/accounts', stolen)).toBe(403);
    await session({ method: 'DELETE', headers: { Cookie: ended } });
    expect(await statusOf('/api/shows/v1/shows', stolen)).toBe(403);
    expect(await statusOf('/api/scaffolder/v2/tasks', stolen)).toBe(403);
    expect((await refresh(ended)).status).toBe(401);
  });

  it('leaves a line for admins when its seller tries what is not allowed', async () => {
    const token = await tokenOf(await signIn());
    await statusOf('/api/kubernetes/proxy/api/v1/secrets', token);
    const actorsOf = async () => {
      const { rows } = await portal.knex.raw(
        `SELECT actor FROM accounts.audit_events
         WHERE action = 'refusal' AND detail->>'permission' = 'kubernetes.proxy'`,
      );
      return rows;
    };
    await eventually(async () => (await actorsOf()).length > 0);
    expect(await actorsOf()).toEqual([{ actor: expect.any(String) }]);
  });
});
