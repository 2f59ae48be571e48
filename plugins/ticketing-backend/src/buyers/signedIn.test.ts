import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  eventually,
  MANAGEMENT_KEY,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';
import { Browser } from './__testUtils__/Browser';
import { RunningIssuer, startIssuer } from './__testUtils__/startIssuer';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('being signed in with a browser', () => {
  const { open, start } = provideBoxOffices();
  let issuer: RunningIssuer;
  let office: TestBoxOffice;
  const browser = () => new Browser(() => office);
  const accounts = () => ({ issuer: issuer.issuer, url: issuer.issuer });

  beforeEach(async () => {
    issuer = await startIssuer();
    office = await open({ accounts: accounts() });
  });
  afterEach(() => issuer.leave());

  const sessions = () => office.knex('buyer_sessions');
  /** Makes all sessions older; the clock of the accounts service is not ours to move. */
  const pass = (ms: number) =>
    office.knex.raw(
      `UPDATE buyer_sessions SET
         refresh_at = refresh_at - :ms * interval '1 ms',
         confirmed_at = confirmed_at - :ms * interval '1 ms'`,
      { ms },
    );

  it('asks accounts again after five minutes, once however many ask, and learns of changes', async () => {
    const hana = browser();
    await hana.signIn();
    issuer.name = 'Hana Lee';
    issuer.asked = 0;
    await hana.me();
    expect(issuer.asked).toBe(0);
    await pass(5 * MINUTE + 1_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => hana.me()),
    );
    expect(issuer.asked).toBe(1);
    expect(answers.map(buyer => buyer?.name)).toContain('Hana Lee');
  });

  it('ends when accounts says no', async () => {
    const hana = browser();
    await hana.signIn();
    await issuer.withdraw('hana');
    await pass(5 * MINUTE + 1_000);
    expect(await hana.me()).toBeNull();
    expect(await sessions()).toEqual([]);
  });

  it('goes on as an island for twelve hours, and asks again as soon as it can', async () => {
    const hana = browser();
    await hana.signIn();
    await issuer.leave();
    await pass(11 * HOUR);
    expect(await hana.me()).not.toBeNull();
    await issuer.start();
    await pass(MINUTE);
    expect(await hana.me()).not.toBeNull();
    await issuer.leave();
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
      issuer.failing = status;
      expect(await hana.me()).not.toBeNull();
    }
  });

  it('survives a restart while the portal is away', async () => {
    const hana = browser();
    await hana.signIn();
    await issuer.leave();
    await office.ticketing.stop();
    office = await start({ keep: true, accounts: accounts() });
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
      fetch(`${office.url}${path}${query}`, { method: 'DELETE', headers });
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
      fetch(`${office.url}${path}?before=${before}`, {
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
