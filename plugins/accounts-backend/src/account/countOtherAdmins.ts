import type { Knex } from 'knex';
import type { UserRow } from './tables';

/**
 * Counts the admins besides one account who could take over. In a transaction no
 * admin can go or come until it ends, so that two admins who leave at the same time
 * do not each count on the other.
 */
export async function countOtherAdmins(
  knex: Knex,
  account: string,
): Promise<number> {
  const admins = await knex<UserRow>('user')
    .where({ role: 'admin' })
    .orderBy('id')
    .select('id', 'suspendedAt', 'emailVerified')
    .forUpdate();
  return admins.filter(
    ({ id, suspendedAt, emailVerified }) =>
      id !== account && !suspendedAt && emailVerified,
  ).length;
}
