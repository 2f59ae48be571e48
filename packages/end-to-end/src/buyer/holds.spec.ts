import { expect } from '@playwright/test';
import { newPerson } from '../people/Person';
import { signUp } from '../people/signUp';
import { Buyer } from '../support/buyer';
import { lookAt } from './lookAt';
import { test } from './onStage';

/** For the whole test, most of which waits for a hold to run out. */
const TIME_OUT_MS = 180_000;

test('whoever loses a seat is told, and shown seats close to it; the page keeps nobody out meanwhile', async ({
  browser,
  stage,
  person,
}) => {
  const url = stage.showUrl('hamlet');
  const other = await signUp('buyer', newPerson('buyer'), stage);
  const winner = await Buyer.at(browser, url, other.person);
  const loser = await Buyer.at(browser, url, person);
  await winner.openList();
  await loser.openList();
  const seat = await winner.nameOfFirstSeat();

  // Nothing new comes to the loser, whose page shows what was free before.
  await loser.page.route('**/seats/stream', route => route.abort());
  await loser.page.reload();
  await loser.openList();
  await expect(loser.page.getByText(/^Connection lost/)).toBeVisible();
  await lookAt(loser.page, 'connection lost');

  await winner.take(seat);
  await loser.seat(seat).click();
  const told = loser.page.getByRole('alert');
  await expect(told).toContainText(/^Someone just took/);
  await lookAt(loser.page, 'seat taken by somebody else');
  await told.getByRole('button').first().click();
  await expect(
    loser.page.getByRole('status').filter({ hasText: 'held for you' }),
  ).toContainText('1 seat');
  await winner.page.context().close();
  await loser.page.context().close();
});

test('time that runs out is told, extended on wish, and what it took is taken again', async ({
  browser,
  stage,
  person,
}) => {
  test.setTimeout(TIME_OUT_MS);
  const buyer = await Buyer.at(browser, stage.showUrl('brief'), person);
  const { page } = buyer;
  await buyer.openList();
  await buyer.take(await buyer.nameOfFirstSeat());
  const asks = page.getByRole('dialog', { name: 'Do you need more time?' });
  await expect(asks).toBeVisible();
  await lookAt(page, 'last call');
  // Holds are so short here that it asks again at once.
  const extended = page.waitForResponse(/\/holds\/[^/]+\/extend$/);
  await asks.getByRole('button', { name: 'More time' }).click();
  expect((await extended).status()).toBe(200);
  const told = page.getByRole('alert');
  await expect(async () => {
    const no = page.getByRole('button', { name: 'No, thank you' });
    if (await no.isVisible()) await no.click();
    await expect(told).toContainText('Time is up', { timeout: 500 });
  }).toPass();
  await lookAt(page, 'time is up');
  await told.getByRole('button', { name: 'Take them again' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'held for you' }),
  ).toContainText('1 seat');
  await page.context().close();
});
