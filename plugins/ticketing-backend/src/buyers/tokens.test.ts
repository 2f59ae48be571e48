import { createHmac } from 'crypto';
import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  ISSUER,
  provideBoxOffices,
  TestAccounts,
  TestBoxOffice,
} from '../__testUtils__';

const AWAY = 'http://127.0.0.1:9/api/accounts/v1';

/** Says what comes of holding a seat with a token. */
async function hold(office: TestBoxOffice, token: string | undefined) {
  const path = ticketingRoutes.holds('evening');
  const response = await fetch(`${office.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ seats: [1] }),
  });
  return { status: response.status, body: await response.json() };
}

const encode = (part: object) =>
  Buffer.from(JSON.stringify(part)).toString('base64url');

describe('tokens of buyers', () => {
  const { open, start } = provideBoxOffices();
  const nowS = () => Math.floor(Date.now() / 1_000);

  it('lets a buyer hold seats', async () => {
    const office = await open();
    expect((await hold(office, await office.accounts.token())).status).toBe(
      201,
    );
  });

  it('demands one for everything but looking at the show', async () => {
    const office = await open();
    const call = async (method: string, path: string) =>
      (await fetch(`${office.url}${path}`, { method })).status;
    for (const path of [
      ticketingRoutes.show,
      ticketingRoutes.seats('evening'),
      ticketingRoutes.me,
    ]) {
      expect([path, await call('GET', path)]).toEqual([path, 200]);
    }
    const id = '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10';
    for (const [method, path] of [
      ['POST', ticketingRoutes.holds('evening')],
      ['GET', ticketingRoutes.myHold('evening')],
      ['POST', ticketingRoutes.extendHold('evening.x')],
      ['DELETE', ticketingRoutes.hold('evening.x')],
      ['POST', ticketingRoutes.orders],
      ['GET', ticketingRoutes.order(id)],
      ['POST', ticketingRoutes.confirmOrder(id)],
      ['GET', '/anything-else'],
    ]) {
      expect([path, await call(method, path)]).toEqual([path, 401]);
    }
    expect((await hold(office, undefined)).body).toEqual({
      reason: 'sign-in-required',
      message: 'Sign in to book',
      signIn: '/api/ticketing/v1/sign-in',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another show', { aud: 'show:macbeth' }],
    ['for no show', { aud: undefined }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['of no issuer', { iss: undefined }],
    ['that is over', { exp: nowS() - 60 }],
    ['that never ends', { exp: undefined }],
    ['that is not yet valid', { nbf: nowS() + 600 }],
    ['without a session', { sid: undefined }],
    ['of nobody', { sub: undefined }],
  ])('refuses a token %s', async (_, claims) => {
    const office = await open();
    const { status, body } = await hold(
      office,
      await office.accounts.token({ claims }),
    );
    expect([status, body.reason]).toEqual([401, 'sign-in-required']);
  });

  it('refuses what is no token of the accounts service', async () => {
    const office = await open();
    const good = await office.accounts.token();
    const [header, payload, signature] = good.split('.');
    const { kid } = office.accounts.jwks.keys[0];
    const publicKey = JSON.stringify(office.accounts.jwks.keys[0]);
    const hs256 = `${encode({ alg: 'HS256', typ: 'at+jwt', kid })}.${payload}`;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const tokens = {
      empty: '',
      garbage: 'a.b.c',
      unsigned: `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      'with a stripped signature': `${header}.${payload}.`,
      'signed with the public key as a password': `${hs256}.${createHmac(
        'sha256',
        publicKey,
      )
        .update(hs256)
        .digest('base64url')}`,
      'with other claims': `${header}.${encode({
        ...claims,
        sub: 'eve',
      })}.${signature}`,
      'of a stranger with the right key id': await new TestAccounts().token({
        header: { kid },
      }),
      'an ID token': await office.accounts.token({ header: { typ: 'JWT' } }),
    };
    for (const [what, token] of Object.entries(tokens)) {
      expect([what, (await hold(office, token)).status]).toEqual([what, 401]);
    }
  });

  it('looks at the token alone when there is a cookie, too', async () => {
    const office = await open();
    const response = await fetch(`${office.url}${ticketingRoutes.me}`, {
      headers: { authorization: 'Basic x', cookie: 'marquee_buyer=x' },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('keeps the orders of two accounts apart', async () => {
    const office = await open();
    const [hana, eve] = [new Buyer(office), new Buyer(office)];
    const { body: order } = await hana.buy([3]);
    const path = ticketingRoutes.order(order.id);
    expect((await eve.call('GET', path)).status).toBe(404);
    const again = new Buyer(office, { id: hana.id });
    expect((await again.call('GET', path)).status).toBe(200);
  });

  it('takes a new key over while many buy, and refuses nobody', async () => {
    const office = await open();
    const { accounts } = office;
    const tokens: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (let count = 0; count < 25; count += 1) {
        tokens.push(await accounts.token({ claims: { sub: `b${count}` } }));
      }
      accounts.rotate();
    }
    const mine = `${office.url}${ticketingRoutes.me}`;
    const answers = await Promise.all(
      tokens.map(token =>
        fetch(mine, { headers: { authorization: `Bearer ${token}` } }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200]),
    );
    expect(accounts.asked).toBeLessThanOrEqual(2);
  });

  it('takes a key that is newer than the answer under way', async () => {
    const office = await open();
    const { accounts } = office;
    const ask = globalThis.fetch;
    let answered = () => {};
    const underWay = new Promise<void>(resolve => {
      answered = resolve;
    });
    let arrive = () => {};
    const gate = new Promise<void>(resolve => {
      arrive = resolve;
    });
    const slow = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async (url, init) => {
        const answer = await ask(url, init);
        if (!String(url).endsWith('/oauth2/jwks')) return answer;
        answered();
        await gate;
        return answer;
      });
    try {
      const first = hold(office, await accounts.token());
      await underWay;
      accounts.rotate();
      const second = hold(
        office,
        await accounts.token({ claims: { sub: 'eve' } }),
      );
      // It has to join the question before the answer to that arrives.
      await new Promise(resolve => setTimeout(resolve, 300));
      arrive();
      expect((await first).status).toBe(201);
      // The seat is taken, but the token is not refused.
      expect((await second).status).toBe(409);
    } finally {
      slow.mockRestore();
    }
  });

  it('lets a token in again and again, until its time is over', async () => {
    let now = Date.now();
    const office = await open({ clock: () => now });
    const token = await office.accounts.token({ now });
    expect((await hold(office, token)).status).toBe(201);
    now += 299_000;
    expect((await hold(office, token)).status).toBe(201);
    now += 10_000;
    expect((await hold(office, token)).status).toBe(401);
  });

  it('asks for keys once a second at most, whatever key ids are made up', async () => {
    const office = await open();
    const { accounts } = office;
    await hold(office, await accounts.token());
    const before = accounts.asked;
    const began = performance.now();
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) =>
        hold(
          office,
          await accounts.token({ header: { kid: `made-up-${index}` } }),
        ),
      ),
    );
    const seconds = Math.ceil((performance.now() - began) / 1_000);
    expect(accounts.asked - before).toBeLessThanOrEqual(seconds);
  });

  it('sells on after a restart while the portal is away', async () => {
    const office = await open();
    await hold(office, await office.accounts.token());
    await office.ticketing.stop();
    const restarted = await start({
      keep: true,
      accounts: { issuer: ISSUER, url: AWAY },
    });
    const known = await hold(restarted, await office.accounts.token());
    expect(known.status).toBe(201);
    const stranger = await hold(restarted, await new TestAccounts().token());
    expect(stranger.status).toBe(503);
  });

  it('refuses tokens of a session that the portal ended, and those of no other', async () => {
    const office = await open();
    const token = (sid: string) => office.accounts.token({ claims: { sid } });
    const [ended, other] = [await token('s1'), await token('s2')];
    const end = (query: string) =>
      fetch(
        `${office.url}${ticketingRoutes.manageBuyerSessions('hana')}${query}`,
        {
          method: 'DELETE',
          headers: { 'x-marquee-management-key': 'a-management-key-of-a-test' },
        },
      );
    expect((await hold(office, ended)).status).toBe(201);
    expect((await end('?session=s1')).status).toBe(204);
    expect((await hold(office, ended)).status).toBe(401);
    expect((await hold(office, other)).status).toBe(201);
    expect((await end('')).status).toBe(204);
    expect((await hold(office, other)).status).toBe(401);
  });
});
