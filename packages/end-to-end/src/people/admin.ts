import type { Page } from '@playwright/test';
import { Portal } from '../portal/Portal';
import { PORTAL } from '../places';
import { expectMyShows, typeAtPortal } from './atPortal';
import { Authenticator } from './Authenticator';
import { demo } from './Person';
import { Visitor } from './Visitor';

let signedIn: Promise<Visitor> | undefined;

/**
 * The demo admin past the pages, with a new token; the first one to come here sets
 * two-factor up. All tests of a run share one session: codes count once, so that
 * each sign-in would wait for one of its own.
 */
export async function adminPortal(): Promise<Portal> {
  signedIn ??= signInPastPages();
  return await Portal.with(await signedIn);
}

async function signInPastPages(): Promise<Visitor> {
  const { email, password } = demo.admin;
  const visitor = new Visitor(PORTAL);
  const { accounts } = visitor;
  const answer = await accounts.signIn({ email, password });
  if (answer.type === 'second-step') {
    await accounts.takeSecondStep(await Authenticator.of(email).code());
  } else {
    const { secret } = await accounts.setUpTwoFactor(password);
    const phone = Authenticator.keep(email, secret);
    await accounts.confirmTwoFactor(await phone.code());
  }
  return visitor;
}

/** The demo admin at the pages of the portal; {@link adminPortal} must have been there. */
export async function enterPortalAsAdmin(page: Page): Promise<void> {
  await page.goto(PORTAL);
  await typeAtPortal(page, demo.admin);
  await typeAppCode(page, await Authenticator.of(demo.admin.email).code());
  await expectMyShows(page);
}

/** The second step of signing in. */
export async function typeAppCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code from the app').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}
