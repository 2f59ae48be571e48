import { Knex } from 'knex';

/** Seats that a seller keeps off the sale. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('blocked_seats', table => {
    table.comment('Seats that the seller does not sell');
    table
      .text('performance')
      .notNullable()
      .references('performances.id')
      .onDelete('CASCADE');
    table.integer('seat_index').notNullable();
    table.text('reason').notNullable().comment('For the seller alone');
    table.timestamp('blocked_at').notNullable();
    table.primary(['performance', 'seat_index']);
  });
}

/** Drops what {@link up} made. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('blocked_seats');
}
