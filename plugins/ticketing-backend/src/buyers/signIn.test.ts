import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { PUBLIC_URL } from '../__testUtils__';
import { provideBrowsers } from './__testUtils__/provideBrowsers';

describe('signing in with a browser', () => {
  const site = provideBrowsers();
  const { accounts, browser, sessions, start } = site;
  const callback = (query: string) =>
    `/api/ticketing/v1${ticketingRoutes.signInCallback}?${query}`;

  it('leads to the accounts service and back to the page, as a person with a name', async () => {
    const hana = browser();
    expect(await hana.me()).toBeNull();
    const back = await hana.signIn('/ko?seats=1,2#map');
    expect(back.href).toBe(`${PUBLIC_URL}/ko?seats=1,2#map`);
    expect(await hana.me()).toEqual({
      name: 'Hana Kim',
      email: 'hana@example.org',
      phone: '010-1234-5678',
    });
    expect([...hana.cookies.keys()]).toEqual(['marquee_buyer']);
    const [row] = await sessions();
    expect(JSON.stringify(row)).not.toContain(
      hana.cookies.get('marquee_buyer'),
    );
    const held = await hana.request(
      `/api/ticketing/v1${ticketingRoutes.holds('evening')}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: PUBLIC_URL },
        body: JSON.stringify({ seats: [1] }),
      },
    );
    expect(held.status).toBe(201);
  });

  it('keeps its cookies from scripts, other sites and plain connections', async () => {
    const secure = await start({
      keep: true,
      accounts: accounts(),
      publicUrl: 'https://hamlet.example.org',
    });
    const url = `${secure.url}${ticketingRoutes.signIn}`;
    const response = await fetch(url, { redirect: 'manual' });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-marquee_sign_in=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(attribute);
    }
    expect(cookie).not.toContain('Domain');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example\t',
    '/.//evil.example',
  ])('never comes back to %s', async returnTo => {
    const back = await browser().signIn(returnTo);
    expect(back.origin).toBe(PUBLIC_URL);
  });

  it('takes no answer that another browser asked for', async () => {
    const [eve, hana] = [browser(), browser()];
    site.issuer.account = 'eve';
    const answer = await eve.comeBack();
    const without = await hana.go(answer.href);
    expect(without.searchParams.get('sign_in')).toBe('failed');

    await hana.comeBack();
    const mixed = await hana.go(answer.href);
    expect(mixed.searchParams.get('sign_in')).toBe('failed');
    expect(await hana.me()).toBeNull();
    expect(await sessions()).toEqual([]);
  });

  it.each([
    ['another state', { state: 'forged' }],
    ['no state', { state: '' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: '' }],
    ['another code', { code: 'forged' }],
    ['no code', { code: '' }],
  ])('takes no answer with %s', async (_, changes) => {
    const hana = browser();
    const answer = await hana.comeBack();
    for (const [name, value] of Object.entries(changes)) {
      if (value) answer.searchParams.set(name, value);
      else answer.searchParams.delete(name);
    }
    const back = await hana.go(answer.href);
    expect(back.searchParams.get('sign_in')).toBe('failed');
    expect(await hana.me()).toBeNull();
  });

  it('takes no answer without the verifier that belongs to it', async () => {
    const hana = browser();
    const answer = await hana.comeBack();
    const kept = JSON.parse(
      Buffer.from(hana.cookies.get('marquee_sign_in')!, 'base64url').toString(),
    );
    for (const changes of [{ verifier: 'x'.repeat(43) }, { nonce: 'other' }]) {
      const forged = JSON.stringify({ ...kept, ...changes });
      hana.cookies.set(
        'marquee_sign_in',
        Buffer.from(forged).toString('base64url'),
      );
      const back = await hana.go(answer.href);
      expect(back.searchParams.get('sign_in')).toBe('failed');
    }
    expect(await sessions()).toEqual([]);
  });

  it('takes an answer once', async () => {
    const hana = browser();
    const answer = await hana.comeBack();
    const kept = hana.cookies.get('marquee_sign_in')!;
    await hana.go(answer.href);
    const thief = browser();
    thief.cookies.set('marquee_sign_in', kept);
    const back = await thief.go(answer.href);
    expect(back.searchParams.get('sign_in')).toBe('failed');
    expect(await thief.me()).toBeNull();
  });

  it('tells somebody who may not come in from a sign-in that went wrong', async () => {
    site.issuer.account = undefined;
    const back = await browser().signIn('/ko');
    expect(back.href).toBe(`${PUBLIC_URL}/ko?sign_in=refused`);
    const garbage = await browser().go(callback('error=x'));
    expect(garbage.href).toBe(`${PUBLIC_URL}/?sign_in=failed`);
  });

  it('gives every sign-in a session of its own, and ends the one before', async () => {
    const hana = browser();
    hana.cookies.set('marquee_buyer', 'planted-by-somebody-else');
    await hana.signIn();
    const first = hana.cookies.get('marquee_buyer')!;
    expect(first).not.toBe('planted-by-somebody-else');
    await hana.signIn();
    const second = hana.cookies.get('marquee_buyer')!;
    expect(second).not.toBe(first);
    const old = browser();
    old.cookies.set('marquee_buyer', first);
    expect(await old.me()).toBeNull();
    expect(await sessions()).toHaveLength(1);
  });

  it('ends with sign-out, for a copy of the cookie as well', async () => {
    const hana = browser();
    await hana.signIn();
    const copy = browser();
    copy.cookies.set('marquee_buyer', hana.cookies.get('marquee_buyer')!);
    expect(await copy.me()).not.toBeNull();
    expect((await hana.signOut()).status).toBe(204);
    expect(hana.cookies.has('marquee_buyer')).toBe(false);
    expect(await copy.me()).toBeNull();
    expect(await hana.signOut()).toMatchObject({ status: 204 });
  });

  it("is not ended by another site's page", async () => {
    const hana = browser();
    await hana.signIn();
    const path = `/api/ticketing/v1${ticketingRoutes.signOut}`;
    const headers = { origin: 'http://macbeth.marquee.localhost:8080' };
    const refused = await hana.request(path, { method: 'POST', headers });
    expect(refused.status).toBe(403);
    expect(await hana.me()).not.toBeNull();
  });

  it('says that it failed when the portal is away, and signs nobody in', async () => {
    const hana = browser();
    const answer = await hana.comeBack();
    await site.issuer.leave();
    const back = await hana.go(answer.href);
    expect(back.searchParams.get('sign_in')).toBe('failed');
  });
});
