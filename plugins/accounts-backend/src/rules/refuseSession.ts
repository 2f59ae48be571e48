import {
  placeOf,
  type Place,
  type Role,
} from '@marquee/plugin-accounts-common';

/** Why an account whose owner proved to be it gets no session. */
export type SessionRefusal = 'suspended' | 'elsewhere';

/**
 * Says why an account may not have a session at a place; undefined when it may.
 * Suspension comes first: it holds everywhere.
 */
export function refuseSession(
  account: { role: Role; suspendedAt?: Date | null },
  place: Place | undefined,
): SessionRefusal | undefined {
  if (account.suspendedAt) return 'suspended';
  return placeOf(account.role) === place ? undefined : 'elsewhere';
}
