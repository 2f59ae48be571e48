// @ts-check

/**
 * Who did what, when, from where.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('audit_events', table => {
    table.comment('What was done, tried and refused');
    table.bigIncrements('id').comment('Counts up, so newer is greater');
    table
      .timestamp('at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it happened');
    table.text('action').notNullable().comment('One of AUDIT_ACTIONS');
    table.text('outcome').notNullable().comment('success or failure');
    table.text('actor').comment('Account that acted; outlives the account');
    table.text('target').comment('Account that it was done to');
    table.text('address').comment('Of the caller; kept for three months');
    table.text('user_agent').comment('Of the caller; kept for three months');
    table
      .text('unknown_email')
      .comment('Keyed hash of an address without account that was tried');
    table
      .jsonb('detail')
      .notNullable()
      .defaultTo('{}')
      .comment('What more there is to say; nothing personal');
    table.index(['at'], 'audit_events_at');
    table.index(['actor', 'id'], 'audit_events_actor');
    table.index(['target', 'id'], 'audit_events_target');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('audit_events');
};
