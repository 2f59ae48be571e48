import { AccountsClient } from '@marquee/plugin-accounts-common';

/**
 * What people do with their own account. It goes with the session cookie, not with
 * a token of the portal: most of it happens before there is one.
 */
export const accountsClient = new AccountsClient({
  origin: window.location.origin,
});
