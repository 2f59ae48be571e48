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
