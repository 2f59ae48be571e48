import { expect, test } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { demo } from '../people/Person';
import { comingEvening } from '../support/comingEvening';
import { expectAccessible } from '../support/expectAccessible';
import { fillInForm, reviewPlannedShow } from '../support/openShowByForm';
import { readSoldTicket } from '../support/soldTicket';

// The form ends before it opens a show, and of the sold ticket no more is asked than
// whose it is.
const sold = readSoldTicket();
/**
 * Tabs of the scaffolder's own header are links whose panels are pages: that of the
 * page that is open names a panel that is not there.
 */
const TEMPLATE_TAB = ['[role="tab"][id$="-tab-templates"]'];
const tab = (name: string) => `/catalog/default/system/${sold.show}/${name}`;

test.beforeEach(async ({ page }) => {
  await enterPortal(page, demo.seller);
});

for (const [language, plan] of [
  ['en', '4 microservices'],
  ['ko', '마이크로서비스 4개'],
] as const) {
  test(`each step of opening a show keeps nobody out, in ${language}`, async ({
    page,
  }) => {
    const look = (step: string) =>
      expectAccessible(page, `form: ${step}`, { except: TEMPLATE_TAB });
    await page.evaluate(it => localStorage.setItem('language', it), language);
    await page.reload();
    const show = {
      title: 'Never Opened',
      address: `never-${Date.now().toString(36)}`,
      venue: 'Old Theatre',
      startsAt: comingEvening(),
      prices: { VIP: 150_000, R: 120_000, S: 90_000, A: 60_000 },
    };
    await fillInForm(page, show, look);
    await expect(page.getByText(plan)).toBeVisible();
    await look('plan');
    await reviewPlannedShow(page);
    await look('review');
  });
}

test('a booker keeps nobody out: in the list, opened, in clear, and what a refund gives back', async ({
  page,
}) => {
  await page.goto(tab('bookers'));
  const paid = page.getByRole('row').filter({ hasText: /Paid/ }).first();
  await expect(paid).toBeVisible();
  await expectAccessible(page, 'bookers');
  await paid.getByRole('button', { name: /^Open / }).click();
  await page.getByLabel('Why do you need the data in clear?').fill('A look');
  await expectAccessible(page, 'booker opened');
  await page.getByRole('button', { name: 'Show in clear' }).click();
  // In the list each address is masked by stars.
  await expect(
    page.getByRole('status').filter({ hasText: /, [^*\s]+@[^*\s]+, / }),
  ).toBeVisible();
  await page.getByLabel('Reason', { exact: true }).fill('A look');
  await page.getByRole('button', { name: 'See what goes back' }).click();
  await expect(page.getByText(/goes back, .* is kept/)).toBeVisible();
  await expectAccessible(page, 'refund previewed');
  await page.getByRole('button', { name: 'No, keep the tickets' }).click();
});

test('sales and performances keep nobody out', async ({ page }) => {
  await page.goto(tab('sales'));
  await expect(page.getByText(/tickets in \d+ orders for/)).toBeVisible();
  await expectAccessible(page, 'sales');

  await page.goto(tab('performances'));
  await page.getByRole('button', { name: /^Seats off sale on/ }).click();
  await expectAccessible(page, 'seats off the sale');
  await page.getByRole('button', { name: /^Call off/ }).click();
  await expectAccessible(page, 'calling a performance off');
});

test('editing a show keeps nobody out: as it is, with a change, with discounts and rules of one’s own', async ({
  page,
}) => {
  await page.goto(tab('edit'));
  await expect(
    page.getByRole('button', { name: 'Save and publish' }),
  ).toBeVisible();
  await expectAccessible(page, 'edit');
  await page.getByLabel(/^Title/).fill('Another title');
  await expect(page.getByText(/^Differs from the live page/)).toBeVisible();
  await expectAccessible(page, 'edit with a change');
  await page.getByRole('button', { name: 'Add a discount' }).click();
  await page.getByRole('radio', { name: 'Own rules' }).check();
  await expect(page.getByRole('button', { name: 'Add a step' })).toBeVisible();
  await expectAccessible(page, 'edit with a discount and own rules');
});
