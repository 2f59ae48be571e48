import { expect, type Page } from '@playwright/test';
import { PORTAL } from '../places';
import type { Person } from './Person';

/** Types e-mail and password into the sign-in page of the portal, and sends them. */
export async function typeAtPortal(page: Page, person: Person): Promise<void> {
  await page.getByLabel('E-mail', { exact: true }).fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs a seller in. */
export async function enterPortal(page: Page, seller: Person): Promise<void> {
  await page.goto(PORTAL);
  await typeAtPortal(page, seller);
  await expectMyShows(page);
}

/** The first page of everybody who is in. */
export async function expectMyShows(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My shows');
}

/** Logs out by the sidebar. */
export async function leavePortal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}
