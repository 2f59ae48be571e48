import { expect } from '@playwright/test';
import { Buyer } from '../support/buyer';
import { lookAt } from './lookAt';
import { test } from './onStage';

test('an order that is paid by transfer waits for it, and is given up in time; each page keeps nobody out', async ({
  browser,
  stage,
  person,
}) => {
  const buyer = await Buyer.at(browser, stage.showUrl('yard'), person);
  const { page } = buyer;
  await buyer.takePlaces('마당', 1);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^Bank transfer/ }).check();
  await page.getByLabel(/cancellation terms/).check();
  await page.getByLabel(/my data is used/).check();
  await page.getByRole('button', { name: /^Get an account/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Pay by bank transfer' }),
  ).toBeVisible();
  await lookAt(page, 'choosing a bank');
  await page.getByLabel('Account holder').fill(person.name);
  await page.getByRole('button', { name: 'Get an account' }).click();
  await expect(
    page.getByRole('strong').filter({ hasText: 'Waiting for your transfer' }),
  ).toBeVisible();
  await lookAt(page, 'waiting for a transfer');

  await page.goto(`${stage.publicSite}/tickets`);
  await expect(
    page.getByRole('heading', { name: 'Waiting for payment' }),
  ).toBeVisible();
  await lookAt(page, 'an order among my tickets that is not paid');
  await page.goBack();

  await page.getByRole('button', { name: 'Give this order up' }).click();
  await lookAt(page, 'giving an order up');
  await page.getByRole('button', { name: 'Yes, give it up' }).click();
  await expect(page.getByText('Given up. Nothing was charged.')).toBeVisible();
  await lookAt(page, 'an order that was given up');
  await page.context().close();
});
