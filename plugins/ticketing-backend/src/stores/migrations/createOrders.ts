import { Knex } from 'knex';

/** Tables of selling: orders, tickets, payments, outbox, idempotency keys. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('orders', table => {
    table.comment('Orders; amounts in the smallest unit of the currency');
    table.uuid('id').primary();
    table.text('code').notNullable().unique().comment('What people read out');
    table.text('performance').notNullable().references('performances.id');
    table.text('buyer').notNullable().index().comment('Hash of the cookie');
    table.text('hold').notNullable().unique().comment('Hold it came from');
    table.text('state').notNullable().comment('OrderState');
    table.bigInteger('amount').notNullable();
    table.text('currency').notNullable();
    table.text('contact_name').notNullable();
    table.text('contact_email').notNullable();
    table.text('contact_phone').notNullable();
    table.timestamp('created_at').notNullable();
    table.timestamp('pay_before').notNullable();
    table.index(['state', 'pay_before']);
  });
  await knex.schema.createTable('tickets', table => {
    table.comment('One seat of one order each');
    table.uuid('id').primary();
    table.uuid('order').notNullable().references('orders.id').index();
    table.text('performance').notNullable().references('performances.id');
    table.integer('seat_index').notNullable();
    table.text('state').notNullable().comment('pending, sold or released');
    table.text('section').notNullable();
    table.text('row').notNullable();
    table.text('number').notNullable();
    table.text('category').notNullable().comment('Name, as it was when sold');
    table.bigInteger('price').notNullable();
  });
  // This is what "a seat has one owner" rests on, whatever else fails.
  await knex.raw(
    `CREATE UNIQUE INDEX tickets_owner ON tickets (performance, seat_index)
     WHERE state IN ('pending', 'sold')`,
  );
  await knex.schema.createTable('payments', table => {
    table.comment('The payment of an order at the payment company');
    table.uuid('order').primary().references('orders.id');
    table.text('payment_key').notNullable().unique();
    table.text('checkout_url').notNullable();
    table.text('state').notNullable().comment('PaymentState');
    table.integer('attempt').notNullable().defaultTo(0);
    table.timestamp('updated_at').notNullable().index();
  });
  await knex.schema.createTable('outbox', table => {
    table.comment('Decisions that the seat store has yet to take over');
    table.bigIncrements('id');
    table.text('performance').notNullable();
    table.text('hold').notNullable();
    table.text('outcome').notNullable().comment('sold or free');
    table.specificType('seats', 'integer[]').notNullable();
  });
  await knex.schema.createTable('idempotency_keys', table => {
    table.comment('Answers to repeat when a request comes again');
    table.text('buyer').notNullable();
    table.text('key').notNullable();
    table.text('digest').notNullable().comment('SHA-256 of the request');
    table.jsonb('answer').comment('Empty until the first request is done');
    table.timestamp('created_at').notNullable().index();
    table.primary(['buyer', 'key']);
  });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  for (const table of [
    'idempotency_keys',
    'outbox',
    'payments',
    'tickets',
    'orders',
  ]) {
    await knex.schema.dropTable(table);
  }
}
