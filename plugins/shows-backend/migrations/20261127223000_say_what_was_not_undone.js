// @ts-check

/**
 * A revision that failed says why what it changed could not be undone yet.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('revisions', table => {
    table
      .text('undo_failure')
      .comment(
        'Why what it changed is still there though it failed, in plain words; null when it was undone, or a later revision ended',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('revisions', table => {
    table.dropColumn('undo_failure');
  });
};
