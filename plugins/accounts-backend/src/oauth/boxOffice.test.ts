import { setTimeout as sleep } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
// A box office is a service of its own; this test is where the two meet.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import {
  provideBoxOffices,
  PUBLIC_URL,
  type TestBoxOffice,
} from '@marquee/plugin-ticketing-backend/testing';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  startOAuth,
  TEST_ISSUER,
  type RunningOAuth,
} from './__testUtils__/startOAuth';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('a box office with the real accounts service', () => {
  const { open } = provideBoxOffices();
  let oauth: RunningOAuth;
  let office: TestBoxOffice;

  beforeEach(async () => {
    oauth = await startOAuth(await databases.init('POSTGRES_15'));
    office = await open({ accounts: { issuer: TEST_ISSUER, url: oauth.url } });
  });
  afterEach(() => oauth.stop());

  const get = (path: string, cookie = '') =>
    fetch(`${office.url}${path}`, { headers: { cookie }, redirect: 'manual' });
  const cookieOf = (response: Response, name: string) =>
    response.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .find(pair => pair.startsWith(`${name}=`))!;
  const me = async (cookie: string) =>
    (await (await get(ticketingRoutes.me, cookie)).json()).buyer;
  const due = () =>
    office.knex('buyer_sessions').update({ refresh_at: new Date(0) });

  /** Goes to accounts and back as a browser does; gives the show's cookie. */
  const signIn = async (accountCookie: string) => {
    const begin = await get(`${ticketingRoutes.signIn}?return_to=/ko`);
    const pending = cookieOf(begin, 'marquee_sign_in');
    const there = begin.headers.get('location')!.replace(TEST_ISSUER, '');
    const answer = await oauth.get(there, accountCookie);
    const back = answer.headers
      .get('location')!
      .replace(`${PUBLIC_URL}${TICKETING_BASE_PATH}`, '');
    const done = await get(back, pending);
    expect(done.headers.get('location')).toBe('/ko');
    return cookieOf(done, 'marquee_buyer');
  };

  it('knows a buyer, and hears of changes', async () => {
    const buyer = await oauth.signIn();
    const cookie = await signIn(buyer.cookie);
    expect(await me(cookie)).toEqual({
      name: 'Hana Kim',
      email: `${buyer.id}@example.org`,
      phone: '010-1234-5678',
    });
    await oauth.knex('user').update({ name: 'Hana Lee' });
    await due();
    expect((await me(cookie)).name).toBe('Hana Lee');
    await due();
    expect((await me(cookie)).name).toBe('Hana Lee');
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'the account signs out',
      id => oauth.knex('session').where({ userId: id }).delete(),
    ],
    [
      'the account is suspended',
      id =>
        oauth.knex('user').where({ id }).update({ suspendedAt: new Date() }),
    ],
    ['the account is gone', id => oauth.knex('user').where({ id }).delete()],
  ])('forgets a buyer once %s', async (_, end) => {
    const buyer = await oauth.signIn();
    const cookie = await signIn(buyer.cookie);
    await end(buyer.id);
    await due();
    expect(await me(cookie)).toBeNull();
    expect(await office.knex('buyer_sessions')).toEqual([]);
  });

  it('gives its refresh token back when the buyer signs out', async () => {
    const { cookie: account } = await oauth.signIn();
    const cookie = await signIn(account);
    const [{ refresh_token }] = await office.knex('buyer_sessions');
    await fetch(`${office.url}${ticketingRoutes.signOut}`, {
      method: 'POST',
      headers: { cookie },
    });
    const deadline = Date.now() + 30_000;
    while ((await oauth.refresh(refresh_token)).status === 200) {
      expect(Date.now()).toBeLessThan(deadline);
    }
    expect(await me(cookie)).toBeNull();
  });

  describe('while the accounts service changes its key', () => {
    let over: boolean;

    /** Signs in and has the session confirmed, again and again. */
    const browse = async () => {
      const { id, cookie: account } = await oauth.signIn();
      const session = () =>
        office.knex('buyer_sessions').where({ buyer: id }).first();
      while (!over) {
        await office.knex('buyer_sessions').where({ buyer: id }).delete();
        const cookie = await signIn(account);
        const { refresh_token: first } = await session();
        await office
          .knex('buyer_sessions')
          .where({ buyer: id })
          .update({ refresh_at: new Date(0) });
        expect(await me(cookie)).toMatchObject({ email: `${id}@example.org` });
        expect((await session()).refresh_token).not.toBe(first);
      }
    };

    /** Calls with the newest token and with one that an old key signed. */
    const carry = async () => {
      const { cookie } = await oauth.signIn();
      let old: string | undefined;
      while (!over) {
        const { body } = await oauth.redeem(await oauth.getCode(cookie));
        old ??= body.access_token;
        for (const token of [body.access_token, old]) {
          const answer = await fetch(`${office.url}${ticketingRoutes.me}`, {
            headers: { authorization: `Bearer ${token}` },
          });
          expect(answer.status).toBe(200);
        }
      }
    };

    it('refuses nobody, however many sign in and call', async () => {
      over = false;
      const people = Promise.allSettled([
        ...Array.from({ length: 4 }, browse),
        ...Array.from({ length: 4 }, carry),
      ]);
      const changes = 4;
      const keyCount = async () => (await oauth.knex('jwks')).length;
      for (let change = 0; change < changes; change += 1) {
        await sleep(1_000);
        const before = await keyCount();
        await oauth.knex('jwks').update({ expiresAt: new Date() });
        // Somebody has to be signed in for a new one, which takes its time.
        const deadline = performance.now() + 20_000;
        while ((await keyCount()) === before && performance.now() < deadline) {
          await sleep(50);
        }
      }
      await sleep(1_000);
      over = true;
      const refused = (await people).filter(
        ({ status }) => status === 'rejected',
      );
      expect(refused).toEqual([]);
      expect(await keyCount()).toBeGreaterThan(changes);
    });
  });
});
