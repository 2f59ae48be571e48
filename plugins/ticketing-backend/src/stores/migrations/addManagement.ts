import { Knex } from 'knex';

/** What sellers do is written down, and orders say when they were paid. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('audit', table => {
    table.comment('What sellers did at this box office; never changed');
    table.bigIncrements('id');
    table.timestamp('at').notNullable();
    table.text('actor').comment('Entity reference, as the portal says');
    table.text('action').notNullable().comment('SellerAction');
    table.text('subject').index().comment('Id of an order or performance');
    table.jsonb('detail').notNullable().comment('Words and numbers by name');
  });
  await knex.schema.alterTable('orders', table => {
    table.timestamp('paid_at').comment('When the money was there');
    table.index(['created_at', 'id']);
  });
  // Nobody wrote down when older orders were paid; minutes after they were made.
  await knex('orders')
    .where({ state: 'paid' })
    .update({ paid_at: knex.ref('created_at') });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', table => {
    table.dropIndex(['created_at', 'id']);
    table.dropColumn('paid_at');
  });
  await knex.schema.dropTable('audit');
}
