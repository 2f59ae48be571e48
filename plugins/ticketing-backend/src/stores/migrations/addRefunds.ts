import { Knex } from 'knex';

/**
 * Discounts and booking fees, deposits, cancellations and refunds.
 *
 * Columns have no value that would have to be written into every row, so that a
 * sale goes on meanwhile.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', table => {
    table.text('method').notNullable().defaultTo('card').comment('PayMethod');
    table.jsonb('cancellation').comment('CancellationPolicy agreed to');
  });
  await knex.schema.alterTable('tickets', table => {
    table.bigInteger('list_price').comment('Before the discount');
    table.bigInteger('booking_fee').notNullable().defaultTo(0);
    table.text('discount').comment('Id of the discount');
    table.text('discount_name').comment('As it was when ordered');
    table.text('discount_proof').comment('What to show at the door');
  });
  await knex.schema.alterTable('payments', table => {
    table
      .integer('round')
      .notNullable()
      .defaultTo(1)
      .comment('Payments so far');
    table.text('deposit_bank').comment('Code of the bank');
    table.text('deposit_account').comment('Number of the account');
    table.text('deposit_holder').comment('Name that the account shows');
    table.timestamp('look_at').comment('When to ask the company about it');
    table.dropIndex('updated_at');
  });
  await knex.raw(
    `CREATE INDEX payments_look ON payments (look_at) WHERE look_at IS NOT NULL`,
  );
  await knex.schema.alterTable('performances', table => {
    table.timestamp('called_off_at').comment('Empty unless called off');
    table.text('call_off_reason').comment('What buyers are told');
    table.text('called_off_by').comment('Entity reference');
  });
  await knex.schema.alterTable('outbox', table => {
    table.text('buyer').comment('Whose count of tickets changes');
    table.timestamp('not_before').comment('Seats go back on sale then');
  });
  await knex.raw(
    `CREATE INDEX outbox_later ON outbox (not_before) WHERE not_before IS NOT NULL`,
  );
  await createRefunds(knex);
  await knex.schema.createTable('payment_events', table => {
    table.comment('Calls of the payment company that were heard');
    table.uuid('order').notNullable().references('orders.id');
    table.text('type').notNullable();
    table.text('status').notNullable();
    table.text('transaction_key').notNullable();
    table.timestamp('heard_at').notNullable();
    table.primary(['order', 'type', 'status', 'transaction_key']);
  });
  await knex.schema.createTable('chores', table => {
    table.comment('What one process does once a day');
    table.text('name').primary();
    table.timestamp('done_at').notNullable();
  });
  await moveRefunds(knex);
}

async function createRefunds(knex: Knex) {
  await knex.schema.createTable('refunds', table => {
    table.comment(
      'Money of cancelled tickets, or of payments that came too late',
    );
    table.uuid('id').primary();
    table.uuid('order').notNullable().references('orders.id').index();
    table.text('state').notNullable().comment('RefundState');
    table.bigInteger('amount').notNullable().comment('What goes back');
    table.bigInteger('fee').notNullable().comment('What was kept');
    table.text('by').notNullable().comment('buyer, seller or system');
    table.text('reason').notNullable();
    table.text('actor').comment('Entity reference of the seller');
    table.specificType('tickets', 'uuid[]').notNullable();
    table
      .jsonb('account')
      .comment('Where the money goes; empty once it is there');
    table
      .integer('attempt')
      .notNullable()
      .defaultTo(1)
      .comment('Part of the key');
    table
      .integer('tries')
      .notNullable()
      .defaultTo(0)
      .comment('Without success');
    table.text('failure').comment('What stands in the way');
    table.text('failure_code').comment("The company's word for it");
    table.text('call_off').comment('Performance that was called off');
    table.timestamp('look_at').comment('When to go on with it');
    table.timestamp('created_at').notNullable();
    table.timestamp('updated_at').notNullable();
  });
  await knex.raw(
    `CREATE INDEX refunds_look ON refunds (look_at) WHERE look_at IS NOT NULL`,
  );
  await knex.raw(
    `CREATE INDEX refunds_call_off ON refunds (call_off) WHERE call_off IS NOT NULL`,
  );
}

/** Payments that were given back have a refund of their own from now on. */
async function moveRefunds(knex: Knex) {
  await knex.raw(
    `INSERT INTO refunds (id, "order", state, amount, fee, by, reason, tickets,
       look_at, created_at, updated_at)
     SELECT gen_random_uuid(), orders.id,
       CASE payments.state WHEN 'refunded' THEN 'done' ELSE 'requested' END,
       orders.amount, 0, 'system', 'The seats were no longer free', '{}',
       CASE payments.state WHEN 'refunding' THEN payments.updated_at END,
       payments.updated_at, payments.updated_at
     FROM payments JOIN orders ON orders.id = payments."order"
     WHERE payments.state IN ('refunding', 'refunded')`,
  );
  await knex('payments')
    .whereIn('state', ['refunding', 'refunded'])
    .update({ state: 'paid' });
  await knex('payments')
    .where({ state: 'confirming' })
    .update({ look_at: knex.ref('updated_at') });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('chores');
  await knex.schema.dropTable('payment_events');
  await knex.schema.dropTable('refunds');
  await knex.raw('DROP INDEX outbox_later');
  await knex.raw('DROP INDEX payments_look');
  const columns = {
    outbox: ['buyer', 'not_before'],
    performances: ['called_off_at', 'call_off_reason', 'called_off_by'],
    payments: [
      'round',
      'deposit_bank',
      'deposit_account',
      'deposit_holder',
      'look_at',
    ],
    tickets: [
      'list_price',
      'booking_fee',
      'discount',
      'discount_name',
      'discount_proof',
    ],
    orders: ['method', 'cancellation'],
  };
  for (const [name, dropped] of Object.entries(columns)) {
    await knex.schema.alterTable(name, table => table.dropColumns(...dropped));
  }
  await knex.schema.alterTable('payments', table => table.index('updated_at'));
}
