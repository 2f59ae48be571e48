import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';

/** Deletes an account and everything about its person that accounts keep. */
export async function eraseAccount(
  transaction: Knex.Transaction,
  { id, email }: Pick<UserRow, 'id' | 'email'>,
): Promise<void> {
  // Sessions first: with them go the tokens that were issued to them.
  await transaction('session').where({ userId: id }).delete();
  // Codes and half-done sign-ins have no column for the account; they name it inside.
  await transaction('verification')
    .whereRaw('position(? in value) > 0', [id])
    .orWhereRaw('position(? in value) > 0', [email])
    .delete();
  // All other tables refer to this row and lose theirs with it.
  await transaction('user').where({ id }).delete();
}
