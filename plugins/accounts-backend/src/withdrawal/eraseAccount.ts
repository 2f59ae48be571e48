import type { Knex } from 'knex';

/** Deletes an account and everything about its person that accounts keep. */
export async function eraseAccount(
  transaction: Knex.Transaction,
  account: string,
): Promise<void> {
  // Sessions first: with them go the tokens that were issued to them.
  await transaction('session').where({ userId: account }).delete();
  // Codes and half-done sign-ins name the account inside their value.
  await transaction('verification')
    .whereRaw('position(? in value) > 0', [account])
    .delete();
  // All other tables refer to this row and lose theirs with it.
  await transaction('user').where({ id: account }).delete();
}
