import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

interface Principal {
  type?: string;
  userEntityRef?: string;
}

/**
 * The account on whose behalf a call is made; undefined for another plugin.
 *
 * @throws NotAllowedError for anyone else
 */
export function findCaller(
  credentials: BackstageCredentials,
): string | undefined {
  const principal = credentials.principal as Principal;
  if (principal.type === 'service') return undefined;
  if (principal.type === 'user' && principal.userEntityRef) {
    return principal.userEntityRef;
  }
  throw new NotAllowedError('Shows are for accounts that are signed in');
}

/**
 * The account on whose behalf a call is made.
 *
 * @throws NotAllowedError when there is none
 */
export function getCaller(credentials: BackstageCredentials): string {
  const caller = findCaller(credentials);
  if (caller) return caller;
  throw new NotAllowedError('Only an account can own a show');
}

/**
 * For what concerns buyers: sellers must not ask about them one by one.
 *
 * @throws NotAllowedError for everybody but other plugins
 */
export function assertPlugin(options: {
  credentials: BackstageCredentials;
}): void {
  if (findCaller(options.credentials) !== undefined) {
    throw new NotAllowedError('Only plugins may ask about buyers');
  }
}
