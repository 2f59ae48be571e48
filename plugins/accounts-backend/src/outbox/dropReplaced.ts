import type { Knex } from 'knex';

/**
 * Drops sign-outs that wait while a later one, equal but for its time, does too.
 * Whoever runs a dropped one at this moment does no harm: its claim is void.
 *
 * @param later - ids of the errands that are new
 */
export async function dropReplaced(knex: Knex, later: string[]): Promise<void> {
  await knex.raw(
    `DELETE FROM outbox AS older
     USING outbox AS later
     WHERE later.id = ANY(?::bigint[])
       AND older.id < later.id
       AND older.kind = 'end-sessions'
       AND later.kind = older.kind
       AND later.account = older.account
       AND later.show = older.show
       AND later.session IS NOT DISTINCT FROM older.session`,
    [later],
  );
}
