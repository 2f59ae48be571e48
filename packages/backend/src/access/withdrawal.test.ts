import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AccountsClient,
  RefusedError,
  userRefOf,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import type { Call } from '../__testUtils__/callers';
import { eventually } from '../__testUtils__/eventually';
import { INSIDER_ID } from '../__testUtils__/insiderPlugin';
import { openRivalShow } from '../__testUtils__/openRivalShow';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const EMAIL = 'seller@marquee.localhost';
const PASSWORD = 'show-time-at-marquee';
const NAME = 'Ixchel Quetzalcoatl';
const PHONE = '+82 99 8877 6655';

/** A browser at the portal: it keeps its cookies and says whose page asks. */
class PortalBrowser {
  readonly accounts: AccountsClient;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
    const send: typeof fetch = async (input, init) =>
      await this.send(input, init);
    this.accounts = new AccountsClient({ origin, fetch: send });
  }

  get cookie(): string {
    return [...this.#cookies].map(pair => pair.join('=')).join('; ');
  }

  async send(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const headers = new Headers(init?.headers);
    headers.set('Origin', this.#origin);
    headers.set('Cookie', this.cookie);
    const response = await fetch(input, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return response;
  }

  /** A Backstage token as the sign-in page gets it. */
  async getToken(): Promise<string> {
    const answer = await this.send(`${this.#origin}/api/auth/local/refresh`);
    if (!answer.ok) throw new Error(`Not let in: ${answer.status}`);
    return (await answer.json()).backstageIdentity.token;
  }
}

/** Calls the portal with a token, whoever is said to call. */
function createCall(url: string, token: string): Call {
  return async (_caller, route, body) => {
    const [method, path] = route.split(' ');
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json().catch(() => undefined);
    return { status: response.status, body: answer };
  };
}

/** Tables of all plugins of which some row has the text in some column. */
async function tablesWith(knex: Knex, text: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name
     FROM information_schema.tables
     WHERE table_type = 'BASE TABLE'
       AND table_schema NOT IN ('pg_catalog', 'information_schema')
     ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } = await knex.raw<{ rows: object[] }>(
      `SELECT 1 FROM ${name} t WHERE position(lower(?) in lower(t::text)) > 0`,
      [text],
    );
    if (hits.length > 0) found.push(name);
  }
  return found;
}

describe('a seller who withdraws from the whole portal', () => {
  let portal: Portal;
  let browser: PortalBrowser;
  let call: Call;
  let id: string;

  beforeAll(async () => {
    portal = await startPortal({ databases, accounts: 'real' });
    browser = new PortalBrowser(portal.url);
    await browser.accounts.signIn({ email: EMAIL, password: PASSWORD });
    const profile = { name: NAME, phone: PHONE };
    ({ id } = await browser.accounts.changeProfile(profile));
    call = createCall(portal.url, await browser.getToken());
    const key = 'PUT /api/user-settings/buckets/private/keys/note';
    await call('seller', key, { value: `by ${NAME}` });
    await call('seller', `POST /api/${INSIDER_ID}/notifications`, {
      recipients: { type: 'entity', entityRef: userRefOf(id) },
      payload: { title: `Welcome, ${NAME}` },
    });
    // The catalog gives the person to templates, which keep them with each task.
    await eventually(async () => {
      const entity = `GET /api/catalog/entities/by-name/user/default/${id}`;
      const { body } = await call('seller', entity);
      return body.metadata?.title === NAME;
    });
    await openRivalShow(portal, call);
  });
  afterAll(async () => portal?.stop());

  it('is everywhere before', async () => {
    await eventually(async () =>
      (await tablesWith(portal.knex, NAME)).includes('search.documents'),
    );
    expect(await tablesWith(portal.knex, NAME)).toEqual(
      expect.arrayContaining([
        '"user-settings".user_settings',
        'accounts."user"',
        'catalog.final_entities',
        'notifications.notification',
        'scaffolder.tasks',
      ]),
    );
    expect(await tablesWith(portal.knex, id)).toContain('auth.user_info');
  });

  it('is kept by a show on sale', async () => {
    const preview = await browser.accounts.previewWithdrawal();
    expect(preview.obstacles).toMatchObject([{ type: 'show-on-sale' }]);
    await expect(browser.accounts.withdraw(PASSWORD)).rejects.toThrow(
      RefusedError,
    );
  });

  it('is nowhere afterwards, and neither cookie nor token is worth anything', async () => {
    await portal.knex('shows.shows').update({ live_revision: null });
    await portal.knex('shows.revisions').update({ state: 'failed' });
    const replay = new PortalBrowser(portal.url);
    await replay.accounts.signIn({ email: EMAIL, password: PASSWORD });

    await browser.accounts.withdraw(PASSWORD);
    // 404 once Backstage has forgotten the user, before any policy is asked.
    expect([403, 404]).toContain(
      (await call('seller', 'GET /api/shows/v1/shows')).status,
    );
    expect(await replay.accounts.getSession()).toMatchObject({ account: null });
    await expect(replay.getToken()).rejects.toThrow('401');

    const isGone = async (trace: string) =>
      (await tablesWith(portal.knex, trace)).length === 0;
    await eventually(() => isGone(NAME));
    await eventually(() => isGone(EMAIL));
    await eventually(() => isGone(PHONE));
    // What is left has the id alone, which nothing can turn into a person any more:
    // records of what was done, of the show, and of errands still to run.
    const records =
      /^(accounts\.(audit_events|outbox)|shows\.|catalog\.|search\.)/;
    const holding = await tablesWith(portal.knex, id);
    expect(holding.filter(name => !records.test(name))).toEqual([]);
  });
});
