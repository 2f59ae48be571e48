import { expect, test, type Browser, type Page } from '@playwright/test';
import { signInByHeader } from '../people/atPublicSite';
import { demo } from '../people/Person';
import { signUp } from '../people/signUp';
import { showUrl } from '../places';
import { openShowForm } from '../portal/openShowForm';
import { Portal } from '../portal/Portal';
import { Buyer, expectPaid } from '../support/buyer';
import { askBoxOffice } from '../support/askBoxOffice';

const OPEN_MS = 120_000;
/** The box office asks for accounts by itself after 10 minutes only: sooner it must have been called. */
const CALLED_MS = 30_000;

/** Places of a date, as {@link openShowForm} fills them in. */
const CAPACITY = { zones: 304, free: 80, timed: 6 };

type Way = keyof typeof CAPACITY;

/** Opens a show by the values of the form; gives its page's address. */
async function openShow(seller: Portal, way: Way): Promise<string> {
  const address = `${way}-${Date.now().toString(36)}`;
  const task = await seller.submitOpenShow(openShowForm({ address, way }));
  const { status, log } = await seller.taskEnd(task, OPEN_MS);
  expect(status, log.join('\n')).toBe('completed');
  const { capacity } = await seller.call(
    'GET',
    `/api/shows/v1/shows/${address}`,
  );
  expect(capacity).toBe(CAPACITY[way]);
  return showUrl(address);
}

/** Addresses of the shows, which are opened side by side: mostly that is waiting for pods. */
let urls: Record<Way, string>;
test.beforeAll(async () => {
  test.setTimeout(2 * OPEN_MS);
  const seller = await Portal.enter(demo.seller);
  const [zones, free, timed] = await Promise.all(
    (['zones', 'free', 'timed'] as const).map(way => openShow(seller, way)),
  );
  urls = { zones, free, timed };
});

/** A new buyer who is signed in at a show. */
async function buyerAt(browser: Browser, url: string): Promise<Page> {
  const { person } = await signUp('buyer');
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(url);
  await signInByHeader(page, person);
  return page;
}

const hold = (page: Page, performance: string, zone: number, count: number) =>
  askBoxOffice(page, 'POST', `/performances/${performance}/holds`, {
    zones: [{ zone, count }],
  });

// The first of this show: whoever comes first gets the first numbers.
test('a buyer counts two standing places on the page, pays, and is let in by number', async ({
  browser,
}) => {
  const url = urls.zones;
  const { person } = await signUp('buyer');
  const buyer = await Buyer.at(browser, url, person);
  await buyer.takePlaces('Standing', 2);
  await buyer.checkOut();
  await buyer.pay();
  expect(await buyer.tickets()).toHaveLength(2);
  const place = (text: string) =>
    buyer.page.getByRole('paragraph').filter({ hasText: text });
  await expect(place('Standing · entry no. 1')).toBeVisible();
  await expect(place('Standing · entry no. 2')).toBeVisible();
});

test('a show of zones goes on sale, and sells no more places of a zone than it has', async ({
  browser,
}) => {
  const url = urls.zones;
  const first = await buyerAt(browser, url);
  const { body: show } = await askBoxOffice(first, 'GET', '/show');
  expect(show).toMatchObject({
    way: 'zones',
    performances: [{ saleState: 'on-sale' }],
  });

  const held = await hold(first, 'p1', 1, 4);
  expect(held.status, JSON.stringify(held.body)).toBe(201);
  expect(new Set(held.body.seats).size).toBe(4);

  const second = await buyerAt(browser, url);
  expect((await hold(second, 'p1', 1, 1)).status).toBe(409);
  expect((await hold(second, 'p1', 0, 2)).status).toBe(201);
});

test('a show of free seating goes on sale, counts what is bought, and keeps to what one person may have', async ({
  browser,
}) => {
  const url = urls.free;
  const { person } = await signUp('buyer');
  const buyer = await Buyer.at(browser, url, person);
  const { page } = buyer;
  await buyer.takePlaces('Free seating', 3);
  await buyer.checkOut();
  await buyer.pay();
  expect(await buyer.tickets()).toHaveLength(3);

  await page.goto(url);
  const { body: show } = await askBoxOffice(page, 'GET', '/show');
  expect(show).toMatchObject({
    way: 'zones',
    performances: [{ saleState: 'on-sale', seatCount: 80, freeSeats: 77 }],
  });
  // Of the 8 that one person may have, 5 are left to this one.
  expect((await hold(page, 'p1', 0, 6)).status).toBe(409);
  expect((await hold(page, 'p1', 0, 5)).status).toBe(201);
});

test('a show of timed entry goes on sale, and each slot has places of its own', async ({
  browser,
}) => {
  const url = urls.timed;
  const first = await buyerAt(browser, url);
  const { body: show } = await askBoxOffice(first, 'GET', '/show');
  expect(show).toMatchObject({
    way: 'timed-entry',
    performances: [
      { id: 'p1', saleState: 'on-sale', endsAt: expect.any(String) },
      { id: 'p2', saleState: 'on-sale', endsAt: expect.any(String) },
    ],
  });

  const held = await hold(first, 'p1', 0, 6);
  expect(held.status, JSON.stringify(held.body)).toBe(201);

  const second = await buyerAt(browser, url);
  expect((await hold(second, 'p1', 0, 1)).status).toBe(409);
  expect((await hold(second, 'p2', 0, 6)).status).toBe(201);
});

test('a transfer is known within seconds, because the payment company calls the box office in the cluster', async ({
  browser,
}) => {
  const { person } = await signUp('buyer');
  const buyer = await Buyer.at(browser, urls.zones, person);
  const { page } = buyer;
  await buyer.takePlaces('Standing', 1);
  const account = await buyer.openAccount();
  const bank = await page.context().newPage();
  await bank.goto(account);
  await bank.getByRole('button', { name: 'Make the deposit' }).click();
  await expect(bank.getByText('The deposit was made.')).toBeVisible();
  await expectPaid(page, { timeout: CALLED_MS });
  expect(await buyer.tickets()).toHaveLength(1);
});
