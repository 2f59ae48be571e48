import { Knex } from 'knex';

/** Tables of the show itself: facts, seating plans, performances, seats. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('seating_plans', table => {
    table.comment('Seating plans; a plan never changes under its digest');
    table.text('digest').primary().comment('SHA-256 of geometry and seat ids');
    table.text('geometry').notNullable().comment('PlanGeometry as JSON');
    table.integer('seat_count').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.createTable('seats', table => {
    table.comment('Seats of a plan, in the fixed order of seat indexes');
    table
      .text('plan')
      .notNullable()
      .references('seating_plans.digest')
      .onDelete('CASCADE');
    table.integer('seat_index').notNullable();
    table.text('guid').notNullable().comment('seat_guid of the plan file');
    table.text('section').notNullable();
    table.text('row').notNullable();
    table.text('number').notNullable();
    table.text('category').notNullable().comment('Id of a price category');
    table.primary(['plan', 'seat_index']);
  });
  await knex.schema.createTable('show_facts', table => {
    table.comment('What buyers are told of the one show sold here');
    table.text('show').primary();
    table.jsonb('facts').notNullable().comment('ShowFacts');
    table.text('plan').notNullable().references('seating_plans.digest');
    table.timestamp('updated_at').notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.createTable('performances', table => {
    table.comment('Dates of the show');
    table.text('id').primary();
    table.timestamp('starts_at').notNullable();
  });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  for (const table of [
    'performances',
    'show_facts',
    'seats',
    'seating_plans',
  ]) {
    await knex.schema.dropTable(table);
  }
}
