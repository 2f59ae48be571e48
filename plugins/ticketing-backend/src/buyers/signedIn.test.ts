import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { eventually, MANAGEMENT_KEY } from '../__testUtils__';
import { provideBrowsers } from './__testUtils__/provideBrowsers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('being signed in with a browser', () => {
  const site = provideBrowsers();
  const { browser, sessions } = site;
  /** Makes all sessions older; the clock of the accounts service is not ours to move. */
  const pass = (ms: number) =>
    site.office.knex.raw(
      `UPDATE buyer_sessions SET
         refresh_at = refresh_at - :ms * interval '1 ms',
         confirmed_at = confirmed_at - :ms * interval '1 ms'`,
      { ms },
    );

  it('asks accounts again after five minutes, once however many ask, and learns of changes', async () => {
    const hana = browser();
    await hana.signIn();
    site.issuer.name = 'Hana Lee';
    site.issuer.asked = 0;
    await hana.me();
    expect(site.issuer.asked).toBe(0);
    await pass(5 * MINUTE + 1_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => hana.me()),
    );
    expect(site.issuer.asked).toBe(1);
    expect(answers.map(buyer => buyer?.name)).toContain('Hana Lee');
  });

  it('ends when accounts says no', async () => {
    const hana = browser();
    await hana.signIn();
    await site.issuer.withdraw('hana');
    await pass(5 * MINUTE + 1_000);
    expect(await hana.me()).toBeNull();
    expect(await sessions()).toEqual([]);
  });

  it('goes on as an island for twelve hours, and asks again as soon as it can', async () => {
    const hana = browser();
    await hana.signIn();
    await site.issuer.leave();
    await pass(11 * HOUR);
    expect(await hana.me()).not.toBeNull();
    await site.issuer.start();
    await pass(MINUTE);
    expect(await hana.me()).not.toBeNull();
    await site.issuer.leave();
    await pass(11 * HOUR);
    expect(await hana.me()).not.toBeNull();
    await pass(2 * HOUR);
    expect(await hana.me()).toBeNull();
    await eventually(async () => (await sessions()).length === 0);
  });

  it('is no less an island while accounts is there and fails', async () => {
    const hana = browser();
    await hana.signIn();
    for (const status of [404, 429, 500, 503]) {
      await pass(6 * MINUTE);
      site.issuer.failing = status;
      expect(await hana.me()).not.toBeNull();
    }
  });

  it('survives a restart while the portal is away', async () => {
    const hana = browser();
    await hana.signIn();
    await site.issuer.leave();
    await site.restart();
    await pass(HOUR);
    expect(await hana.me()).toMatchObject({ name: 'Hana Kim' });
  });

  it('ends at once when the portal says so, in every browser', async () => {
    const [phone, desktop] = [browser(), browser()];
    await phone.signIn();
    await desktop.signIn();
    const path = ticketingRoutes.manageBuyerSessions('hana');
    const headers = { 'x-marquee-management-key': MANAGEMENT_KEY };
    const end = (query: string) =>
      fetch(`${site.office.url}${path}${query}`, { method: 'DELETE', headers });
    await end('?session=another');
    expect(await phone.me()).not.toBeNull();
    await end('?session=session-at-accounts');
    expect([await phone.me(), await desktop.me()]).toEqual([null, null]);
  });

  it('goes on when it began after the sign-out that the portal tells of late', async () => {
    const [earlier, later] = [browser(), browser()];
    await earlier.signIn();
    await sessions().update({ created_at: new Date(Date.now() - HOUR) });
    await later.signIn();
    const path = ticketingRoutes.manageBuyerSessions('hana');
    const headers = { 'x-marquee-management-key': MANAGEMENT_KEY };
    const end = (before: string) =>
      fetch(`${site.office.url}${path}?before=${before}`, {
        method: 'DELETE',
        headers,
      });
    expect((await end('yesterday')).status).toBe(400);
    const signedOutAt = new Date(Date.now() - MINUTE);
    expect((await end(signedOutAt.toISOString())).status).toBe(204);
    expect(await earlier.me()).toBeNull();
    expect(await later.me()).toMatchObject({ name: 'Hana Kim' });
    // Nor is a browser refused that signs in only now.
    const last = browser();
    await last.signIn();
    expect(await last.me()).not.toBeNull();
  });
});
