import type { Role } from '@marquee/plugin-accounts-common';
import type { GenericEndpointContext } from 'better-auth';
import { APIError } from 'better-auth/api';
import { refuseSession } from '../rules/refuseSession';
import { placeIn } from './authHeaders';

/**
 * Checks every session before it begins, whatever led to it: a password, a mailed
 * code, a second step or an outside provider.
 *
 * @throws APIError with a `SessionRefusal` in capitals as its code
 */
export async function guardSessions(
  session: { userId: string },
  context: GenericEndpointContext | null,
): Promise<void> {
  const account = await context?.context.internalAdapter.findUserById(
    session.userId,
  );
  if (!account) throw new APIError('UNAUTHORIZED');
  const refusal = refuseSession(
    account as typeof account & { role: Role; suspendedAt: Date | null },
    placeIn(context?.headers),
  );
  if (refusal) throw new APIError('FORBIDDEN', { code: refusal.toUpperCase() });
}
