import type { Place } from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';

/** Where people sign in at a place. The portal asks on whichever page one opens. */
export function signInUrlAt(
  place: Place,
  { places }: Pick<AccountsConfig, 'places'>,
): string {
  return place === 'portal'
    ? `${places.portal}/`
    : `${places.publicSite}/sign-in`;
}
