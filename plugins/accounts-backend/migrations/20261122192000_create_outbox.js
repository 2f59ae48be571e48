// @ts-check

/**
 * Where buyers have been, and what those places must still be told about them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('show_visits', table => {
    table.comment('Shows at whose page a person signed in');
    table
      .uuid('account')
      .notNullable()
      .references('id')
      .inTable('user')
      .onDelete('CASCADE')
      .comment('The person');
    table.text('show').notNullable().comment('Id of the show');
    table
      .timestamp('first_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When the first token for it was issued');
    table.primary(['account', 'show']);
  });

  await knex.schema.createTable('outbox', table => {
    table.comment('What must still be done elsewhere, until it is done');
    table.bigIncrements('id').comment('Counts up');
    table
      .text('kind')
      .notNullable()
      .comment('erase-buyer, end-sessions or sweep-portal');
    table
      .text('account')
      .notNullable()
      .comment('Whom it is about; outlives the account');
    table.text('show').comment('Where; null for the portal');
    table.text('session').comment('Which session to end; null for all of them');
    table
      .integer('attempts')
      .notNullable()
      .defaultTo(0)
      .comment('Grows with every claim, and so tells whose claim holds');
    table
      .timestamp('due_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When to try, or when a claim is void');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was asked for');
    table.index(['due_at'], 'outbox_due_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outbox');
  await knex.schema.dropTable('show_visits');
};
