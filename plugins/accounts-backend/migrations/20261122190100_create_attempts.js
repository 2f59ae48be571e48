// @ts-check

/**
 * Counts attempts for rate limits, in the shape that rate-limiter-flexible wants.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attempts', table => {
    table.comment('Attempts of late, for rate limits');
    table
      .string('key', 255)
      .primary()
      .comment('What is tried, and a keyed hash of by whom');
    table.integer('points').notNullable().defaultTo(0).comment('How often');
    table
      .bigInteger('expire')
      .comment('When they are forgotten, in ms since 1970');
    table.index(['expire'], 'attempts_expire');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attempts');
};
