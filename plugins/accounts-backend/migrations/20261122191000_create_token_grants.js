// @ts-check

/**
 * Which session each portal token was issued to: a token holds as long as that
 * session does. A grant outlives its session, so that a token of an ended session
 * is not taken for one of another.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('token_grants', table => {
    table.comment('Portal tokens issued to sessions');
    table
      .uuid('session')
      .notNullable()
      .comment(
        'The session, which may be over; its end is the end of its tokens',
      );
    table
      .uuid('account')
      .notNullable()
      .references('id')
      .inTable('user')
      .onDelete('CASCADE')
      .comment('Whose session it is');
    table
      .timestamp('issued_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When the token was issued, by the clock of the database');
    table.index(['account', 'issued_at'], 'token_grants_account');
    table.index(['issued_at'], 'token_grants_issued_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('token_grants');
};
