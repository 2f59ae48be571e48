/** Where a session is in its life. `due`: the accounts service is to be asked again. */
export type SessionLife = 'good' | 'due' | 'over';

/**
 * A session is as good as the last word of the accounts service. While that cannot
 * be reached, the show sells on as an island, for a while.
 *
 * @param options.islandMs - how long a session lives without a word
 */
export function sessionLife(
  session: { confirmedAt: Date; refreshAt: Date },
  options: { now: Date; islandMs: number },
): SessionLife {
  const { now, islandMs } = options;
  if (now.getTime() - session.confirmedAt.getTime() > islandMs) return 'over';
  return session.refreshAt <= now ? 'due' : 'good';
}
