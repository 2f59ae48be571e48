// @ts-check

/**
 * What people agreed to when they signed up.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('consents', table => {
    table.comment('Texts that people agreed to');
    table
      .uuid('account')
      .notNullable()
      .references('id')
      .inTable('user')
      .onDelete('CASCADE')
      .comment('Whose consent it is; goes with the account');
    table.text('consent').notNullable().comment('terms or privacy');
    table.text('version').notNullable().comment('Version of the text');
    table
      .timestamp('agreed_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was given');
    table.primary(['account', 'consent', 'version']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('consents');
};
