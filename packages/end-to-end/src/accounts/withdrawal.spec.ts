import { expect, test, type Page } from '@playwright/test';
import { searchPlatform } from '../erasure/searchPlatform';
import { adminPortal } from '../people/admin';
import { enterPortal } from '../people/atPortal';
import { demo, type Person } from '../people/Person';
import { signUp } from '../people/signUp';
import { PUBLIC_SITE, showUrl } from '../places';
import { openShowForm } from '../portal/openShowForm';
import { Portal } from '../portal/Portal';
import { Buyer } from '../support/buyer';
import { movePerformance } from '../support/movePerformance';

/** Milliseconds in which a show must open. */
const OPEN_MS = 120_000;

/** Milliseconds from moving the performance to its begin: buyers know the new time before. */
const LEAD_MS = 8_000;

/** What nobody may find any more; the number as people type it and as programs do. */
function traces({ name, email, phone }: Person): string[] {
  return [name, email.split('@')[0], phone, phone.replaceAll('-', '')];
}

async function openShow(seller: Portal): Promise<string> {
  const address = `brief-${Date.now().toString(36)}`;
  const task = await seller.submitOpenShow(openShowForm({ address }));
  const { status, log } = await seller.taskEnd(task, OPEN_MS);
  expect(status, log.join('\n')).toBe('completed');
  return address;
}

const withdraw = (page: Page, password: string) =>
  test.step('password, and the button', async () => {
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Yes, delete my account' }).click();
    await expect(page.getByText('Your account is deleted')).toBeVisible();
  });

test('a buyer who withdraws is found nowhere any more, and the ticket stays sold', async ({
  browser,
}) => {
  test.setTimeout(3 * OPEN_MS);
  const seller = await Portal.enter(demo.seller);
  const show = await openShow(seller);
  const admin = await adminPortal();
  const { person, visitor } = await signUp('buyer');
  const buyer = await Buyer.at(browser, showUrl(show), person);
  const { page } = buyer;
  await buyer.openList();
  await buyer.take(await buyer.nameOfFirstSeat());
  await buyer.checkOut();
  await buyer.pay();
  const [ticket] = await buyer.tickets();
  const query = new URLSearchParams({ search: person.email });
  await admin.call('GET', `/api/accounts/v1/accounts?${query}`);
  const search = () => searchPlatform(traces(person), { show, admin });

  await test.step('the search finds what is there', async () => {
    const before = await search();
    expect(before.portal.found).not.toEqual([]);
    expect(before.show.found).not.toEqual([]);
    const control = await searchPlatform([show], { show, admin });
    expect(control.logs.found).not.toEqual([]);
    expect(control.catalog.found).not.toEqual([]);
  });
  await test.step('a ticket for a coming performance stands in the way', async () => {
    await page.goto(`${PUBLIC_SITE}/withdraw?lang=en`);
    await expect(page.getByText('What stands in the way')).toBeVisible();
    await expect(page.getByText(/you hold 1 ticket until/)).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Yes, delete my account' }),
    ).toHaveCount(0);
  });
  await test.step('once the performance has begun nothing does', async () => {
    const curtain = new Date(Date.now() + LEAD_MS);
    await movePerformance(seller, show, curtain);
    await page.waitForTimeout(
      Math.max(0, curtain.getTime() - Date.now()) + 500,
    );
    await page.reload();
    await expect(page.getByText('for 5 years')).toBeVisible();
    await withdraw(page, person.password);
  });

  await test.step('all sessions are over, at the show too', async () => {
    expect((await visitor.accounts.getSession()).account).toBeNull();
    await page.goto(showUrl(show));
    const atShow = () =>
      page.evaluate(async () => (await fetch('/api/ticketing/v1/me')).json());
    await expect.poll(atShow).toEqual({ buyer: null });
  });
  await test.step('nothing of the person is left', async () => {
    await expect
      .poll(async () => (await search()).show.found, { timeout: 30_000 })
      .toEqual([]);
    for (const [place, { searched, found }] of Object.entries(await search())) {
      expect(found, place).toEqual([]);
      // Redis has no key when nobody chooses a seat.
      if (place !== 'redis') expect(searched, place).toBeGreaterThan(0);
    }
  });
  await test.step('what the law keeps is kept without the person', async () => {
    const kept = await searchPlatform([ticket], { show, admin });
    expect(kept.show.found.join()).toContain('tickets');
  });
  await test.step('the same address signs up as a stranger', async () => {
    const again = await signUp('buyer', person);
    const { account } = await again.visitor.accounts.getSession();
    expect(account?.email).toBe(person.email);
  });
});

test('a seller without shows withdraws at the portal, and leaves the catalog', async ({
  page,
}) => {
  const { person, visitor } = await signUp('seller');
  const { account } = await visitor.accounts.getSession();
  const admin = await adminPortal();
  const entity = `/api/catalog/entities/by-name/user/default/${account?.id}`;
  const inCatalog = async () => (await admin.ask('GET', entity)).status;
  await expect.poll(inCatalog, { timeout: 30_000 }).toBe(200);

  await enterPortal(page, person);
  await page.goto('/account');
  await page.getByRole('link', { name: 'See what would happen' }).click();
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByLabel(`Type ${person.email} to confirm`).fill(person.email);
  await page.getByRole('button', { name: 'Yes, give up my account' }).click();
  await expect(page.getByRole('heading', { name: 'Goodbye' })).toBeVisible();
  await expect.poll(inCatalog, { timeout: 30_000 }).toBe(404);
});
