import { Knex } from 'knex';

/** Orders say when their buyer agreed to the terms and to the use of the data. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', table => {
    // Empty in orders of an older box office that still runs beside this one.
    table.timestamp('consented_at').comment('When the buyer agreed');
  });
  // Nobody could order without agreeing, so older orders have their own time.
  await knex('orders').update({ consented_at: knex.ref('created_at') });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', table => {
    table.dropColumn('consented_at');
  });
}
