import type { IdentityApi } from '@backstage/frontend-plugin-api';
import type { AccountsClient } from '@marquee/plugin-accounts-common';
import { noteDeparture } from './departure';

// Status codes with which the portal says that the session gives no token any more.
const OVER = [401, 403];

function isSessionOver(error: unknown): boolean {
  return (
    error instanceof Error &&
    'statusCode' in error &&
    OVER.includes(Number(error.statusCode))
  );
}

/**
 * The portal's identity, tied to the session of the account:
 *
 * - signing out ends the session on the server first; by itself Backstage would
 *   only forget the token, and a reload would sign in again;
 * - once a token cannot be renewed because the session ended elsewhere, `leave` is
 *   called, and whoever waits for the token waits for the page to go.
 */
export function withSession(
  identity: IdentityApi,
  options: { client: Pick<AccountsClient, 'signOut'>; leave: () => void },
): IdentityApi {
  const { client, leave } = options;
  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (!isSessionOver(error)) throw error;
      leave();
      return new Promise<never>(() => {});
    }
  };
  return {
    getProfileInfo: () => guarded(() => identity.getProfileInfo()),
    getBackstageIdentity: () => guarded(() => identity.getBackstageIdentity()),
    getCredentials: () => guarded(() => identity.getCredentials()),
    signOut: async () => {
      await client.signOut();
      noteDeparture('signed-out');
      await identity.signOut();
    },
  };
}
