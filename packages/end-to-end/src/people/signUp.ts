import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import { PORTAL, PUBLIC_SITE } from '../places';
import { Inbox } from './Inbox';
import { newPerson, type Person } from './Person';
import { Visitor } from './Visitor';

/**
 * Makes an account past the pages, mailed code and all; its owner is signed in.
 *
 * @param places - when the platform is not that of `npm start`
 */
export async function signUp(
  role: 'seller' | 'buyer',
  person: Person = newPerson(role),
  places: { publicSite?: string; mailbox?: string } = {},
): Promise<{ person: Person; visitor: Visitor; inbox: Inbox }> {
  const { email, password, name, phone } = person;
  const { publicSite = PUBLIC_SITE, mailbox } = places;
  const visitor = new Visitor(role === 'seller' ? PORTAL : publicSite);
  const inbox = await Inbox.open(email, mailbox);
  await visitor.accounts.signUp({
    role,
    email,
    password,
    name,
    phone,
    language: 'en',
    consents: CONSENT_VERSIONS,
  });
  const code = await inbox.nextCode();
  await visitor.accounts.verify({ email, code });
  return { person, visitor, inbox };
}
