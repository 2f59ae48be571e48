import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
} from '@marquee/plugin-accounts-common';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';

/** Who is signed in, as far as pages show it or fill it in. */
export interface Person {
  name: string;
  email: string;
  phone: string;
}

/** The two sites; each has sessions of its own. */
export type Site = 'public-site' | 'show';

const ASKED: Record<Site, { url: string; holder: string }> = {
  'public-site': {
    url: `${ACCOUNTS_BASE_PATH}${accountsRoutes.session}`,
    holder: 'account',
  },
  show: {
    url: `${TICKETING_BASE_PATH}${ticketingRoutes.me}`,
    holder: 'buyer',
  },
};
const ENDED: Record<Site, { url: string; method: string }> = {
  'public-site': {
    url: `${ACCOUNTS_BASE_PATH}${accountsRoutes.session}`,
    method: 'DELETE',
  },
  show: {
    url: `${TICKETING_BASE_PATH}${ticketingRoutes.signOut}`,
    method: 'POST',
  },
};

// By hand: every page asks this, and the schema library would nearly double the
// scripts of those pages that need nothing else of it.
function readPerson(found: unknown): Person | null {
  if (typeof found !== 'object' || found === null) return null;
  const { name, email, phone } = found as Record<string, unknown>;
  const texts = [name, email, phone];
  if (!texts.every(text => typeof text === 'string'))
    throw new TypeError('The answer names no person');
  return { name, email, phone } as Person;
}

/**
 * Asks who is signed in at a site, on its own origin; null is nobody.
 *
 * @throws TypeError when there is no answer, or none that can be read
 */
export async function askPerson(site: Site): Promise<Person | null> {
  const { url, holder } = ASKED[site];
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !(holder in answer))
    throw new TypeError(`${url} does not say who is signed in`);
  return readPerson((answer as Record<string, unknown>)[holder]);
}

/**
 * Ends the reader's session at a site.
 *
 * @throws TypeError when it was not ended
 */
export async function endSession(site: Site): Promise<void> {
  const { url, method } = ENDED[site];
  const response = await fetch(url, { method, credentials: 'same-origin' });
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
}
