import { expect, test } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { demo } from '../people/Person';
import { Visitor } from '../people/Visitor';
import { showUrl } from '../places';
import { expectPaid } from '../support/buyer';
import { findInDirectory } from '../support/findInDirectory';
import { readSoldTicket } from '../support/soldTicket';

const sold = readSoldTicket();
const show = showUrl(sold.show);
/** Nodes start the pods of shows by themselves; a slow machine has some still to come when the platform is up. */
const BACK_MS = 60_000;

test.beforeAll(async () => {
  const visitor = new Visitor(show);
  const ask = async () => (await visitor.fetch('/')).status;
  await expect.poll(ask, { timeout: BACK_MS }).toBe(200);
});

test.describe('after the platform was away', () => {
  test('the portal lists the show as on sale', async ({ page }) => {
    await enterPortal(page, demo.seller);
    const card = page.getByRole('listitem').filter({ hasText: sold.title });
    await expect(card.getByText('On sale').first()).toBeVisible();
  });

  test('the directory lists it, and its page sells', async ({ page }) => {
    await (await findInDirectory(page, sold.title)).click();
    await expect(page).toHaveURL(new RegExp(sold.show));
    await page.getByRole('link', { name: 'Choose seats' }).first().click();
    await page.getByRole('button', { name: 'Choose from a list' }).click();
    await expect(
      page.getByRole('button', { name: /^Section / }).first(),
    ).toBeVisible();
  });

  test('the ticket that was sold is still there', async ({ page, context }) => {
    await context.addCookies(sold.cookies);
    await page.goto(sold.orderUrl);
    await expectPaid(page);
    for (const id of sold.ticketIds) {
      await expect(page.getByText(id)).toBeVisible();
    }
  });

  test('its seat is still sold', async ({ page }) => {
    const answer = await page.goto(`${show}/api/ticketing/v1/show`);
    const [performance] = (await answer?.json()).performances;
    expect(performance.seatCount - performance.freeSeats).toBe(
      sold.ticketIds.length,
    );
  });
});
