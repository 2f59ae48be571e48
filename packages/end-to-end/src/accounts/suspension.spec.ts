import { expect, test } from '@playwright/test';
import { adminPortal, enterPortalAsAdmin } from '../people/admin';
import { enterPortal, typeAtPortal } from '../people/atPortal';
import { signUp } from '../people/signUp';
import { PORTAL } from '../places';
import { Portal } from '../portal/Portal';

test('a seller whom an admin suspends is out at once, and the audit says who did it', async ({
  browser,
  page,
}) => {
  await adminPortal();
  const { person, visitor } = await signUp('seller');
  const { account } = await visitor.accounts.getSession();
  await enterPortal(page, person);
  const portal = await Portal.with(visitor);
  const shows = async () =>
    (await portal.ask('GET', '/api/shows/v1/shows')).status;
  expect(await shows()).toBe(200);

  const admin = await (await browser.newContext()).newPage();
  await enterPortalAsAdmin(admin);
  await test.step('the admin finds the seller and sees what will happen', async () => {
    await admin.getByRole('link', { name: 'Accounts' }).click();
    await admin.getByLabel('Name or e-mail').fill(person.email);
    await admin.getByRole('link', { name: person.name }).click();
    await admin.getByRole('button', { name: 'Suspend' }).click();
    await expect(admin.getByText('All sessions end at once.')).toBeVisible();
    await admin.getByRole('button', { name: 'Yes, suspend' }).click();
    await expect(
      admin.getByText('The account is suspended and signed out.'),
    ).toBeVisible();
  });

  await test.step('the token that the seller still holds is refused', async () => {
    expect(await shows()).toBe(403);
  });
  await test.step('the seller is at the sign-in page, and does not get in', async () => {
    await page.goto(PORTAL);
    await typeAtPortal(page, person);
    await expect(
      page.getByText('This account is suspended').first(),
    ).toBeVisible();
  });
  await test.step('the audit tells it', async () => {
    await admin.goto(`/audit?account=${account?.id}`);
    const what = admin.getByRole('cell', { name: 'Suspended', exact: true });
    const row = admin.getByRole('row').filter({ has: what });
    await expect(row).toContainText('Demo Admin');
  });
  await admin.context().close();
});
