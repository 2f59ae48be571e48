import { expect, type Page } from '@playwright/test';
import { signInByHeader } from '../people/atPublicSite';
import { test } from './onStage';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** What the map has of the narrowest screen, in CSS pixels. */
const ENOUGH = 400;

const zoomOutHint = (page: Page) =>
  page.getByText('Press a section to see its seats');

async function expectEnoughMap(page: Page): Promise<void> {
  // The picture of the house is there before the map, and stays behind it.
  const map = page.locator('.map');
  await expect(zoomOutHint(page)).toBeVisible();
  await expect
    .poll(async () => (await map.boundingBox())?.height)
    .toBeGreaterThanOrEqual(ENOUGH);
}

test.use({ locale: 'en-US' });

test.describe('on the narrowest screen', () => {
  test.use({ viewport: NARROW });

  test('the map has most of it, for a stranger and for a buyer', async ({
    page,
    stage,
    person,
  }) => {
    await page.goto(`${stage.showUrl('hamlet')}/performances/p1`);
    await expect(page.getByText('Sign in to hold seats.')).toBeVisible();
    await expectEnoughMap(page);
    await signInByHeader(page, person);
    await expect(page.getByText('Sign in to hold seats.')).toHaveCount(0);
    await expectEnoughMap(page);
  });

  test('it is seen what a colour costs, and that there are more', async ({
    page,
    stage,
  }) => {
    await page.goto(`${stage.showUrl('hamlet')}/performances/p1`);
    await expect(
      page.getByRole('button', { name: /^VIP석 ₩152,000/ }),
    ).toBeInViewport({ ratio: 1 });
    await expect(
      page.getByRole('button', { name: /^R석 ₩122,000/ }),
    ).toBeInViewport();
  });
});

for (const size of [NARROW, WIDE]) {
  test(`what is said of the whole house lies beside it, ${size.width} pixels wide`, async ({
    page,
    stage,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${stage.showUrl('hamlet')}/performances/p1`);
    const hint = zoomOutHint(page);
    await expect(hint).toBeVisible();
    // The map draws the house in the frame of its picture.
    const house = await page.locator('.map-picture').boundingBox();
    const said = await hint.boundingBox();
    expect(said!.y).toBeGreaterThanOrEqual(house!.y + house!.height);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(hint).toHaveCount(0);
    await page.getByRole('button', { name: 'Whole house' }).click();
    await expect(hint).toBeVisible();
  });
}
