// @ts-check

/**
 * Tables for shows, their revisions, uploaded seating plans, and the leases
 * that let one replica of the portal at a time roll a show out.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('shows', table => {
    table.comment('Shows that sellers opened');
    table.text('id').primary().comment('Address of the show, never changed');
    table.text('seller').notNullable().comment('Whose namespace it runs in');
    table
      .text('owner')
      .notNullable()
      .comment('Entity reference of its account');
    table.text('namespace').notNullable().comment('Kubernetes namespace');
    table.text('url').notNullable().comment("Address of the show's page");
    table
      .integer('live_revision')
      .comment('Number of the revision that serves buyers');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was opened');
    table.index(['owner'], 'shows_owner');
    table.index(['seller'], 'shows_seller');
  });

  await knex.schema.createTable('revisions', table => {
    table.comment('Plans that were applied to the cluster, or tried');
    table
      .text('show')
      .notNullable()
      .references('id')
      .inTable('shows')
      .onDelete('CASCADE')
      .comment('The show');
    table.integer('number').notNullable().comment('Counts from 1 in each show');
    table
      .text('state')
      .notNullable()
      .comment('rolling-out, live, failed or superseded');
    // json, not jsonb: a plan is kept as it was composed, in its order.
    table.json('specification').notNullable().comment('What was asked for');
    table.json('plan').notNullable().comment('What was composed from it');
    table.json('steps').notNullable().comment('How far the rollout has come');
    table.text('created_by').notNullable().comment('Entity reference');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was asked for');
    table.primary(['show', 'number']);
    table.index(['state'], 'revisions_state');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX revisions_one_rollout ON revisions (show) WHERE state = 'rolling-out'`,
  );

  await knex.schema.createTable('seating_plans', table => {
    table.comment('Seating plans that sellers uploaded');
    table.text('digest').primary().comment('sha256:<hex> of the plan as JSON');
    table.json('plan').notNullable().comment("In pretix's format");
    table.text('uploaded_by').notNullable().comment('Entity reference');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was first uploaded');
  });

  await knex.schema.createTable('rollout_leases', table => {
    table.comment('Which replica of the portal rolls a show out');
    table
      .text('show')
      .primary()
      .references('id')
      .inTable('shows')
      .onDelete('CASCADE')
      .comment('The show');
    table.text('holder').notNullable().comment('The replica');
    table
      .bigInteger('token')
      .notNullable()
      .comment('Fencing token: grows with every claim');
    table
      .timestamp('expires_at', { useTz: true })
      .notNullable()
      .comment('When another replica may claim it');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rollout_leases');
  await knex.schema.dropTable('seating_plans');
  await knex.schema.dropTable('revisions');
  await knex.schema.dropTable('shows');
};
