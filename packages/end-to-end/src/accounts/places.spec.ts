import { expect, test } from '@playwright/test';
import { typeAtPortal } from '../people/atPortal';
import { typeAtPublicSite } from '../people/atPublicSite';
import { demo } from '../people/Person';
import { PORTAL, PUBLIC_SITE } from '../places';

test('a buyer at the portal is led to the public site, and gets no session', async ({
  page,
}) => {
  await page.goto(PORTAL);
  await typeAtPortal(page, demo.buyer);
  const link = page.getByRole('link', { name: 'Sign in on the public site' });
  await expect(link).toHaveAttribute('href', new RegExp(`^${PUBLIC_SITE}`));
  const { account } = await page.evaluate(async () =>
    (await fetch('/api/accounts/v1/session')).json(),
  );
  expect(account).toBeNull();
  await link.click();
  await expect(page).toHaveURL(`${PUBLIC_SITE}/sign-in`);
});

test('a seller at the public site is led to the portal', async ({ page }) => {
  await page.goto(`${PUBLIC_SITE}/sign-in?lang=en`);
  await typeAtPublicSite(page, demo.seller);
  await expect(
    page.getByRole('link', { name: 'To the portal' }),
  ).toHaveAttribute('href', new RegExp(`^${PORTAL}`));
});

test.describe('with a Korean browser', () => {
  test.use({ locale: 'ko-KR' });

  test('the portal speaks Korean from the first visit, and English once that is chosen', async ({
    page,
  }) => {
    await page.goto(PORTAL);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.getByText('몇 분 만에 여는 나만의 예매처')).toBeVisible();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
