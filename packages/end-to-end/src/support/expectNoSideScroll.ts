import { expect, type Page } from '@playwright/test';

/** Expects that a page is read without moving it sideways. */
export async function expectNoSideScroll(
  page: Page,
  state: string,
): Promise<void> {
  const width = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(width, `beyond the edge of the screen: ${state}`).toBeLessThanOrEqual(
    0,
  );
}
