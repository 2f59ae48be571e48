import { expect, type Page } from '@playwright/test';
import type { Person } from './Person';

/** Types e-mail and password into the sign-in page of the public site, and sends them. */
export async function typeAtPublicSite(
  page: Page,
  person: Person,
): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('E-mail').fill(person.email);
  await main.getByLabel('Password', { exact: true }).fill(person.password);
  await main.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The button in the header that tells who is signed in. */
export async function expectSignedIn(page: Page, name: string): Promise<void> {
  await expect(
    page.getByRole('button', { name: `Signed in as ${name}` }),
  ).toBeVisible();
}

/** From any page of buyers to the sign-in page, and back to where one was. */
export async function signInByHeader(
  page: Page,
  person: Person,
): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'Sign in', exact: true })
    .click();
  await typeAtPublicSite(page, person);
  await expectSignedIn(page, person.name);
}
