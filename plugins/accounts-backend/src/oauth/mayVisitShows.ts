/** Whether an account may sign in at the pages of shows: buyers that are active. */
export function mayVisitShows(account: {
  emailVerified: boolean;
  role?: unknown;
  suspendedAt?: unknown;
}): boolean {
  const { emailVerified, role, suspendedAt } = account;
  return role === 'buyer' && emailVerified && !suspendedAt;
}
