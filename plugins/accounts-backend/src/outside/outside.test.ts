import { TestDatabases } from '@backstage/backend-test-utils';
import type { Browser } from '../__testUtils__/Browser';
import { aSignUp, PASSWORD } from '../__testUtils__/people';
import { PLACES } from '../__testUtils__/places';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import {
  startOidcProvider,
  type OidcProvider,
} from '../__testUtils__/startOidcProvider';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const BASE = '/api/accounts/v1';
let provider: OidcProvider;
let accounts: StartedAccounts;

beforeAll(async () => {
  // The provider warns of settings that do not matter here.
  jest.spyOn(console, 'warn').mockImplementation();
  jest.spyOn(console, 'info').mockImplementation();
  provider = await startOidcProvider({
    id: 'marquee',
    secret: 'shared with the provider',
    redirectUris: Object.entries(PLACES).map(
      ([place, origin]) => `${origin}${BASE}/outside/callback/${place}`,
    ),
  });
  const { issuer } = provider;
  accounts = await startAccounts({
    databases,
    accounts: {
      outside: {
        name: 'Theatre ID',
        issuer,
        clientId: 'marquee',
        clientSecret: 'shared with the provider',
        roleClaim: 'roles',
      },
    },
  });
});
afterAll(async () => {
  await stopAccounts();
  await provider.close();
});

const aPerson = (email: string, more: object = {}) => ({
  name: 'Wanda Outside',
  email,
  email_verified: true,
  roles: ['seller'],
  locale: 'en-GB',
  ...more,
});

function browseAt(place: keyof typeof PLACES): Browser {
  return accounts.browse(place, { Host: new URL(PLACES[place]).host });
}

async function signIn(browser: Browser, person: string, returnTo = '/shows') {
  const started = await browser.get(
    `/outside?return_to=${encodeURIComponent(returnTo)}`,
  );
  expect(started.status).toBe(302);
  const back = new URL(await provider.signIn(started.headers.location, person));
  expect(back.origin).toBe(browser.origin);
  const path = `${back.pathname.slice(BASE.length)}${back.search}`;
  const ended = await browser.get(path);
  return { path, location: ended.headers.location as string };
}

describe('an outside identity provider', () => {
  it('signs people in with the role that it gives them', async () => {
    provider.people.set('wanda', aPerson('wanda@example.org'));
    const browser = browseAt('portal');
    const { location } = await signIn(browser, 'wanda');
    expect(location).toBe(`${PLACES.portal}/shows`);
    const { body } = await browser.get('/session');
    expect(body).toMatchObject({
      signIn: { type: 'outside', name: 'Theatre ID' },
      account: {
        role: 'seller',
        email: 'wanda@example.org',
        name: 'Wanda Outside',
        language: 'en',
        hasPassword: false,
        twoFactorDemanded: false,
      },
    });
  });

  it('keeps one account per person, and follows changes of the role', async () => {
    provider.people.set('maria', aPerson('maria@example.org'));
    const portal = browseAt('portal');
    await signIn(portal, 'maria');
    const { id } = (await portal.get('/me')).body;
    provider.people.set(
      'maria',
      aPerson('maria@example.org', { roles: ['buyer'] }),
    );
    const refused = await signIn(portal, 'maria');
    expect(refused.location).toBe(`${PLACES['public-site']}/sign-in`);
    const site = browseAt('public-site');
    await signIn(site, 'maria');
    expect((await site.get('/me')).body).toMatchObject({ id, role: 'buyer' });
  });

  it.each([
    ['no role', { roles: [] }, 'not-allowed'],
    [
      'an address that nobody vouches for',
      { email_verified: false },
      'not-allowed',
    ],
  ])('lets nobody in with %s', async (_, claims, reason) => {
    const email = `${reason}@example.org`;
    provider.people.set('nobody', aPerson(email, claims));
    const browser = browseAt('portal');
    const { location } = await signIn(browser, 'nobody');
    expect(location).toBe(`${PLACES.portal}/?refused=${reason}`);
    expect((await browser.get('/session')).body.account).toBeNull();
    expect(await accounts.knex('user').where({ email })).toEqual([]);
  });

  it('lets suspended people not in', async () => {
    provider.people.set('susan', aPerson('susan@example.org'));
    const browser = browseAt('portal');
    await signIn(browser, 'susan');
    await accounts
      .knex('user')
      .where({ email: 'susan@example.org' })
      .update({ suspendedAt: new Date() });
    const { location } = await signIn(browseAt('portal'), 'susan');
    expect(location).toBe(`${PLACES.portal}/?refused=suspended`);
  });

  it('takes an answer once, and only from the browser that asked', async () => {
    provider.people.set('rita', aPerson('rita@example.org'));
    const browser = browseAt('portal');
    const started = await browser.get('/outside?return_to=/');
    const back = new URL(
      await provider.signIn(started.headers.location, 'rita'),
    );
    const path = `${back.pathname.slice(BASE.length)}${back.search}`;
    const thief = browseAt('portal');
    await thief.get(path);
    expect((await thief.get('/session')).body.account).toBeNull();
    await browser.get(path);
    await thief.get(path);
    expect((await thief.get('/session')).body.account).toBeNull();
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'does not send people on to %s',
    async returnTo => {
      provider.people.set('olga', aPerson('olga@example.org'));
      const { location } = await signIn(browseAt('portal'), 'olga', returnTo);
      expect(location).toBe(`${PLACES.portal}/`);
    },
  );

  it('leaves no way in by a password kept here', async () => {
    const browser = browseAt('public-site');
    const answers = [
      await browser.post('/session', {
        email: 'a@b.example',
        password: PASSWORD,
      }),
      await browser.post('/sign-up', aSignUp()),
      await browser.post('/password/code', {
        email: 'a@b.example',
        language: 'ko',
      }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.reason).toBe('not-found');
    }
  });
});

describe('without an outside identity provider', () => {
  it('there is no way to one', async () => {
    const local = await startAccounts({ databases });
    const answer = await local.browse().get('/outside?return_to=/');
    expect(answer.status).toBe(404);
  });
});
