import { expect, test, type Page } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { demo } from '../people/Person';
import { signUp } from '../people/signUp';
import { showUrl } from '../places';
import { Buyer } from '../support/buyer';
import { comingEvening } from '../support/comingEvening';
import { findInDirectory } from '../support/findInDirectory';
import { fillInForm, openPlannedShow } from '../support/openShowByForm';
import { keepSoldTicket } from '../support/soldTicket';

const show = {
  title: 'Three Sisters',
  address: `sisters-${Date.now().toString(36)}`,
  venue: 'Old Theatre',
  startsAt: comingEvening(),
  prices: { VIP: 150_000, R: 120_000, S: 90_000, A: 60_000 },
};
const url = showUrl(show.address);

// Each test goes on where the one before it ended, as people do.
test.describe.configure({ mode: 'serial' });

test.describe('from the form to the ticket', () => {
  let seller: Page;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    seller = await context.newPage();
  });

  test('a seller reads the plan before anything is applied', async ({
    page,
  }) => {
    await enterPortal(seller, demo.seller);
    await fillInForm(seller, show);
    await expect(seller.getByText('4 microservices')).toBeVisible();
    await expect(
      seller.getByText(`Buyers will find it at ${url}`),
    ).toBeVisible();
    await seller.getByText(/Kubernetes objects: \d+/).click();
    await expect(seller.getByText(/NetworkPolicy/).first()).toBeVisible();
    const early = await page.goto(url);
    expect(early?.status()).toBe(404);
  });

  test('the seller watches it open, and is led to its page', async () => {
    await openPlannedShow(seller);
    const link = seller.getByRole('link', { name: /page that buyers see/ });
    await expect(link).toHaveAttribute('href', url, { timeout: 90_000 });
  });

  test('the Kubernetes tab of the show lists its pods', async () => {
    await seller.goto(`/catalog/default/system/${show.address}/kubernetes`);
    await seller.getByRole('button', { name: /Cluster$/ }).click();
    for (const part of ['box-office', 'show-page', 'postgres', 'redis']) {
      await expect(
        seller.getByText(`${show.address}-${part}`).first(),
      ).toBeVisible();
    }
  });

  test('the directory lists the show', async ({ page }) => {
    const card = await findInDirectory(page, show.title);
    await expect(card).toHaveAttribute('href', new RegExp(url));
  });

  test('two buyers never get the same seat, and the first one gets a ticket', async ({
    browser,
  }) => {
    const first = await Buyer.at(browser, url, demo.buyer);
    const second = await Buyer.at(browser, url, (await signUp('buyer')).person);
    await first.openList();
    await second.openList();
    const seat = await first.nameOfFirstSeat();
    await first.take(seat);

    await test.step('the other sees it gone at once', async () => {
      await expect(second.seat(seat)).toHaveCount(0, { timeout: 2_000 });
    });
    await test.step('the other cannot take it either by asking directly', async () => {
      expect(await second.askFor(first.seats)).toBe(409);
    });

    await first.checkOut();
    await first.pay();
    const tickets = await first.tickets();
    expect(tickets).toHaveLength(1);
    keepSoldTicket({
      show: show.address,
      title: show.title,
      orderUrl: first.page.url(),
      ticketIds: tickets,
      cookies: await first.page.context().cookies(),
    });

    await test.step('sold, it stays gone for the other', async () => {
      await second.page.reload();
      await second.openList();
      await expect(second.seat(seat)).toHaveCount(0);
      expect(await second.askFor(first.seats)).toBe(409);
    });
  });
});
