import { Knex } from 'knex';

/** Buyers have accounts: their sessions at this show, and orders that outlive the person. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('buyer_sessions', table => {
    table.comment('Browsers in which a buyer is signed in');
    table.text('id').primary().comment('SHA-256 of the cookie');
    table.text('buyer').notNullable().index().comment('Id of the account');
    table.text('account_session').notNullable().comment('Its session there');
    table.text('name').notNullable();
    table.text('email').notNullable();
    table.text('phone').notNullable();
    table.text('refresh_token').notNullable().comment('Good for one use');
    table.timestamp('refresh_at').notNullable().comment('Ask accounts then');
    table
      .timestamp('confirmed_at')
      .notNullable()
      .index()
      .comment('Last yes of accounts');
    table.timestamp('created_at').notNullable();
  });
  await knex.schema.createTable('ended_grants', table => {
    table.comment('Tokens issued before are refused; kept while such live');
    table.bigIncrements('id');
    table.text('buyer').notNullable().index().comment('SHA-256 of the id');
    table.text('account_session').comment('Empty: all of the buyer');
    table.timestamp('ended_at').notNullable().index();
  });
  await knex.schema.createTable('account_keys', table => {
    table.comment('Public keys of the accounts service; one row');
    table.integer('id').primary();
    table.jsonb('jwks').notNullable().comment('JSON Web Key Set (RFC 7517)');
    table.timestamp('fetched_at').notNullable();
  });
  await knex.schema.alterTable('orders', table => {
    table
      .text('buyer')
      .notNullable()
      .comment('Id of the account; a made-up one once the person is erased')
      .alter();
    // The law keeps orders longer than people want to be known.
    table.setNullable('contact_name');
    table.setNullable('contact_email');
    table.setNullable('contact_phone');
  });
}

/** Drops what {@link up} made; the names in orders of erased people stay empty. */
export async function down(knex: Knex): Promise<void> {
  for (const column of ['contact_name', 'contact_email', 'contact_phone']) {
    await knex('orders')
      .whereNull(column)
      .update({ [column]: '' });
    await knex.schema.alterTable('orders', table => table.dropNullable(column));
  }
  for (const table of ['account_keys', 'ended_grants', 'buyer_sessions']) {
    await knex.schema.dropTable(table);
  }
}
