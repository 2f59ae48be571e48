/** SQLSTATE classes of a server that goes away: connection exception, operator intervention. */
const GOING_AWAY = /^(08|57)/;

/**
 * Whether the database refused a statement, so that nothing of it was stored.
 * Else the connection broke, and nobody knows what became of it.
 */
export function isRefusal(error: unknown): boolean {
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  // Only the server says how severe a fault is; those of sockets have a code too.
  return (
    typeof code === 'string' &&
    typeof severity === 'string' &&
    !GOING_AWAY.test(code)
  );
}
