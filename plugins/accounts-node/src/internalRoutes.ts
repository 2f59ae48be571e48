/** Paths of the internal API below `/api/accounts/v1`: all POST, for plugins only. */
export const internalRoutes = {
  /** `{ cookie }` → `{ user: PortalUser | null }`. */
  admissions: '/internal/admissions',
  /** `{ account, issuedAt }` → `{ user: PortalUser | null }`. */
  tokenHolders: '/internal/token-holders',
  /** `{}` → `{ people: Person[] }`. */
  people: '/internal/people',
  /** {@link RefusedAction} → `{}`. */
  refusals: '/internal/refusals',
} as const;
