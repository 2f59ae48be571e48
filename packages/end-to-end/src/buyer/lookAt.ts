import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/expectAccessible';
import { expectNoSideScroll } from '../support/expectNoSideScroll';

const NARROW = { width: 320, height: 640 };

/** Expects a state to keep nobody out, and to fit into the narrowest screen. */
export async function lookAt(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  const usual = page.viewportSize();
  await page.setViewportSize(NARROW);
  await expectNoSideScroll(page, state);
  if (usual) await page.setViewportSize(usual);
}
