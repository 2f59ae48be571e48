import {
  CONSENT_VERSIONS,
  type SignUpRequest,
} from '@marquee/plugin-accounts-common';
import type { Browser } from './Browser';
import type { StartedAccounts } from './startAccounts';

/** A password that nothing is wrong with. */
export const PASSWORD = 'plover-kettle-41-sandbar';

let people = 0;

/** A filled-in sign-up form of somebody new. */
export function aSignUp(more: Partial<SignUpRequest> = {}): SignUpRequest {
  people += 1;
  return {
    role: 'buyer',
    email: `person-${people}@example.org`,
    password: PASSWORD,
    name: `Person ${people}`,
    phone: '010-1234-5678',
    language: 'en',
    consents: CONSENT_VERSIONS as SignUpRequest['consents'],
    ...more,
  };
}

/** Somebody who has signed up, confirmed the address and is signed in. */
export interface SignedIn {
  browser: Browser;
  email: string;
  id: string;
}

/** Signs somebody up at the right place, with the mailed code. */
export async function signUp(
  { browse, post }: StartedAccounts,
  more: Partial<SignUpRequest> = {},
): Promise<SignedIn> {
  const form = aSignUp(more);
  const browser = browse(form.role === 'buyer' ? 'public-site' : 'portal');
  await browser.post('/sign-up', form);
  const { email } = form;
  const code = await post.receiveCode(email);
  const { body } = await browser.post('/sign-up/verification', { email, code });
  return { browser, email, id: body.account.id };
}

/** Another code than the right one. */
export function notThe(code: string): string {
  return `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');
}
