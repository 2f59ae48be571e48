import { Knex } from 'knex';

/** What one process of all does, once in a while. */
export class ChoreStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Runs `action` if nobody did since `before`. One that fails counts as not done.
   *
   * @param name - of the chore
   */
  async once(
    name: string,
    { now, before }: { now: Date; before: Date },
    action: () => Promise<void>,
  ): Promise<void> {
    const [last] = await this.#knex('chores').where({ name }).pluck('done_at');
    const claimed: unknown[] = await this.#knex('chores')
      .insert({ name, done_at: now })
      .onConflict('name')
      .merge()
      .where('chores.done_at', '<', before)
      .returning('name');
    if (claimed.length === 0) return;
    try {
      await action();
    } catch (error) {
      await this.#knex('chores')
        .where({ name, done_at: now })
        .update({ done_at: last ?? new Date(0) });
      throw error;
    }
  }
}
