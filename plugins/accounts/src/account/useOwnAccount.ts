import { RefusedError, type OwnAccount } from '@marquee/plugin-accounts-common';
import { accountsClient } from '../api/accountsClient';
import { useLoaded, type Loaded } from '../hooks/useLoaded';

async function loadOwnAccount(): Promise<OwnAccount> {
  const { account } = await accountsClient.getSession();
  if (account) return account;
  throw new RefusedError({
    reason: 'not-signed-in',
    message: 'The session is over',
    fields: [],
  });
}

/** The account of the one who looks at the page. */
export function useOwnAccount(): Loaded<OwnAccount> {
  return useLoaded(loadOwnAccount);
}
