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

/** From any page of buyers that is open to the sign-in page, and back to where one was. */
export async function signInByHeader(
  page: Page,
  person: Person,
): Promise<void> {
  const signIn = page
    .getByRole('banner')
    .getByRole('link', { name: 'Sign in', exact: true });
  // While pods come and go their network devices do, too, and Chromium then gives up
  // what it is loading (ERR_NETWORK_CHANGED): a page without its script is loaded again.
  await expect(async () => {
    const live = await signIn.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!live) await page.reload();
    expect(live).toBe(true);
  }).toPass({ timeout: 40_000 });
  await signIn.click();
  await typeAtPublicSite(page, person);
  await expectSignedIn(page, person.name);
}
