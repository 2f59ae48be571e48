import { expect, test } from '@playwright/test';
import { expectSignedIn, typeAtPublicSite } from '../people/atPublicSite';
import { signUp } from '../people/signUp';
import { PUBLIC_SITE } from '../places';

test('a forgotten password is replaced by a mailed code, and other browsers are out', async ({
  page,
}) => {
  const { person, visitor, inbox } = await signUp('buyer');
  await page.goto(`${PUBLIC_SITE}/sign-in?lang=en`);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByLabel('Code').fill(await inbox.nextCode());
  const fresh = { ...person, password: `${person.password}-again` };
  await page.getByLabel('New password', { exact: true }).fill(fresh.password);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('The new password is set')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();

  expect((await visitor.accounts.getSession()).account).toBeNull();
  await typeAtPublicSite(page, person);
  await expect(page.getByText('do not fit together').first()).toBeVisible();
  await typeAtPublicSite(page, fresh);
  await expectSignedIn(page, person.name);
});
