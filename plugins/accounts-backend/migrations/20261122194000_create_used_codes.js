// @ts-check

/**
 * Codes of authenticator apps that were used, so that each counts once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('used_codes', table => {
    table.comment('Codes of authenticator apps that no longer count');
    table
      .uuid('account')
      .notNullable()
      .references('id')
      .inTable('user')
      .onDelete('CASCADE')
      .comment('Whose app showed it');
    table.text('code').notNullable().comment('Keyed hash of the code');
    table
      .timestamp('expires_at', { useTz: true })
      .notNullable()
      .comment('When it would be too old anyway');
    table.primary(['account', 'code']);
    table.index(['expires_at'], 'used_codes_expires_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('used_codes');
};
