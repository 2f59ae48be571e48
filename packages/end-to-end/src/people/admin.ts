import type { Page } from '@playwright/test';
import { Portal } from '../portal/Portal';
import { PORTAL } from '../places';
import { expectMyShows, typeAtPortal } from './atPortal';
import { Authenticator } from './Authenticator';
import { demo } from './Person';
import { Visitor } from './Visitor';

/** The demo admin past the pages; the first one to come here sets two-factor up. */
export async function adminPortal(): Promise<Portal> {
  const { email, password } = demo.admin;
  const visitor = new Visitor(PORTAL);
  const { accounts } = visitor;
  const answer = await accounts.signIn({ email, password });
  if (answer.type === 'second-step') {
    await accounts.takeSecondStep(Authenticator.of(email).code());
  } else {
    const { secret } = await accounts.setUpTwoFactor(password);
    const phone = Authenticator.keep(email, secret);
    await accounts.confirmTwoFactor(phone.code());
  }
  return await Portal.with(visitor);
}

/** The demo admin at the pages of the portal; {@link adminPortal} must have been there. */
export async function enterPortalAsAdmin(page: Page): Promise<void> {
  await page.goto(PORTAL);
  await typeAtPortal(page, demo.admin);
  await typeAppCode(page, Authenticator.of(demo.admin.email).code());
  await expectMyShows(page);
}

/** The second step of signing in. */
export async function typeAppCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code from the app').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}
