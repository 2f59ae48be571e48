import { expect, test } from '@playwright/test';
import { adminPortal, typeAppCode } from '../people/admin';
import { expectMyShows, leavePortal, typeAtPortal } from '../people/atPortal';
import { Authenticator } from '../people/Authenticator';
import { signUp } from '../people/signUp';
import { Visitor } from '../people/Visitor';
import { PORTAL } from '../places';
import { Portal } from '../portal/Portal';

test('an admin comes in with two-factor only, and sets it up before anything else', async ({
  page,
}) => {
  const admin = await adminPortal();
  const { person, visitor } = await signUp('seller');
  const { account } = await visitor.accounts.getSession();
  await admin.call('POST', `/api/accounts/v1/accounts/${account?.id}/actions`, {
    type: 'change-role',
    role: 'admin',
  });

  await test.step('without it the portal gives no token', async () => {
    const early = new Visitor(PORTAL);
    const { email, password } = person;
    await early.accounts.signIn({ email, password });
    await expect(Portal.with(early)).rejects.toThrow('No entry: 401');
  });

  await page.goto(PORTAL);
  await typeAtPortal(page, person);
  await expect(
    page.getByRole('heading', { name: 'Two-factor sign-in' }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const key = await page.locator('code').first().innerText();
  const phone = Authenticator.keep(person.email, key);
  await page.getByLabel('Code from the app').fill(await phone.code());
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expectMyShows(page);
  await expect(page.getByRole('link', { name: 'Audit' })).toBeVisible();

  await test.step('from now on the password alone is not enough', async () => {
    await leavePortal(page);
    await typeAtPortal(page, person);
    await typeAppCode(page, phone.wrongCode());
    await expect(page.getByText('not right').first()).toBeVisible();
    await typeAppCode(page, await phone.code());
    await expectMyShows(page);
  });
});
