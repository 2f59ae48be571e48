import { expect, type Locator, type Page } from '@playwright/test';
import { PUBLIC_SITE } from '../places';

/** The list may be some seconds older than a show, or than the portal that it comes from. */
const LISTED_MS = 30_000;

/** Opens the list of all shows, again until a show is on it; gives the show's first link. */
export async function findInDirectory(
  page: Page,
  title: string,
): Promise<Locator> {
  const card = page.getByRole('link', { name: new RegExp(title) }).first();
  await expect(async () => {
    await page.goto(`${PUBLIC_SITE}/?lang=en`);
    await expect(card).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: LISTED_MS });
  return card;
}
