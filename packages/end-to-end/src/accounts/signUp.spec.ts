import { expect, test } from '@playwright/test';
import { expectMyShows } from '../people/atPortal';
import { expectSignedIn } from '../people/atPublicSite';
import { Inbox } from '../people/Inbox';
import { demo, newPerson } from '../people/Person';
import { PORTAL, PUBLIC_SITE } from '../places';

test.describe('signing up', () => {
  test('a seller opens an account at the portal by a mailed code', async ({
    page,
  }) => {
    const person = newPerson('seller');
    const inbox = await Inbox.open(person.email);
    await page.goto(PORTAL);
    await page.getByRole('button', { name: 'Open an account' }).click();
    await page.getByLabel('Name', { exact: true }).fill(person.name);
    await page.getByLabel('E-mail', { exact: true }).fill(person.email);
    await page.getByLabel('Telephone', { exact: true }).fill(person.phone);

    await test.step('a password that everybody uses is refused at its field', async () => {
      await page.getByLabel('Password', { exact: true }).fill('password123');
      for (const consent of ['terms', 'privacy notice']) {
        const box = page.getByRole('checkbox', { name: consent });
        await expect(box).not.toBeChecked();
        await box.check({ force: true });
      }
      await page.getByRole('button', { name: 'Open the account' }).click();
      const fault = page.getByText('easily guessed').first();
      await expect(fault).toBeVisible();
    });

    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Open the account' }).click();
    await expect(
      page.getByRole('heading', { name: 'Confirm your e-mail' }),
    ).toBeVisible();
    const code = await inbox.nextCode();
    const other = code === '000000' ? '111111' : '000000';
    const field = page.getByLabel('Code from the mail');
    await field.fill(other);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(page.getByText('not right').first()).toBeVisible();
    await field.fill(code);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expectMyShows(page);
  });

  test('a buyer opens an account at the public site by a mailed code', async ({
    page,
  }) => {
    const person = newPerson('buyer');
    const inbox = await Inbox.open(person.email);
    await page.goto(`${PUBLIC_SITE}/sign-up?lang=en`);
    await page.getByLabel('Name', { exact: true }).fill(person.name);
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Phone').fill(person.phone);
    await page
      .getByLabel('New password', { exact: true })
      .fill(person.password);
    await page.getByRole('checkbox', { name: 'terms' }).check();
    await page.getByRole('checkbox', { name: 'privacy' }).check();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page).toHaveURL(/\/verify/);
    const code = await inbox.nextCode();
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expectSignedIn(page, person.name);
  });

  test('nobody learns which addresses have an account', async ({ page }) => {
    const stranger = newPerson('buyer');
    await page.goto(`${PUBLIC_SITE}/sign-up?lang=en`);
    await page.getByLabel('Name', { exact: true }).fill(stranger.name);
    await page.getByLabel('E-mail').fill(demo.buyer.email);
    await page.getByLabel('Phone').fill(stranger.phone);
    await page
      .getByLabel('New password', { exact: true })
      .fill(stranger.password);
    await page.getByRole('checkbox', { name: 'terms' }).check();
    await page.getByRole('checkbox', { name: 'privacy' }).check();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page).toHaveURL(/\/verify/);
    await expect(page.getByText('If buyer@marquee.localhost')).toBeVisible();
  });
});
