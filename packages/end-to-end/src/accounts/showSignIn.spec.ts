import { expect, test } from '@playwright/test';
import {
  expectSignedIn,
  signInByHeader,
  typeAtPublicSite,
} from '../people/atPublicSite';
import { signUp } from '../people/signUp';
import { PUBLIC_SITE, showUrl } from '../places';
import { readSoldTicket } from '../support/soldTicket';

const show = showUrl(readSoldTicket().show);
const API = '/api/ticketing/v1';

test('whoever chooses a seat first signs in on the way, and finds it held', async ({
  page,
}) => {
  const { person } = await signUp('buyer');
  await page.goto(show);
  await page.getByRole('link', { name: 'Choose seats' }).first().click();
  const seats = page.url();
  await page.getByRole('button', { name: 'Choose from a list' }).click();
  await page
    .getByRole('button', { name: /^Section / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /, free$/ })
    .last()
    .click();

  await expect(page).toHaveURL(new RegExp(`^${PUBLIC_SITE}/sign-in`));
  await typeAtPublicSite(page, person);
  await expect(page).toHaveURL(new RegExp(`^${seats}`));
  await expectSignedIn(page, person.name);
  await expect(
    page.getByRole('status').filter({ hasText: 'held for you' }),
  ).toContainText('1 seat');
});

test('signing out of the account ends the session at the show, also for its old cookie', async ({
  page,
}) => {
  const { person } = await signUp('buyer');
  await page.goto(show);
  await signInByHeader(page, person);
  const stolen = await page.context().cookies(`${show}${API}/me`);
  expect(stolen.map(({ name }) => name)).toContain('marquee_buyer');
  const buyer = () =>
    page.evaluate(async api => (await fetch(`${api}/me`)).json(), API);
  expect(await buyer()).toMatchObject({ buyer: { email: person.email } });

  await page.goto(`${PUBLIC_SITE}/sign-out?lang=en`);
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Sign out', exact: true })
    .click();
  await expect(page.getByText('You are signed out here')).toBeVisible();
  await page.context().addCookies(stolen);
  await page.goto(show);
  await expect.poll(buyer).toEqual({ buyer: null });
});

test('the host of a show does not serve accounts', async ({ page }) => {
  const answer = await page.goto(`${show}/api/accounts/v1/session`);
  expect(answer?.status()).toBe(404);
});
