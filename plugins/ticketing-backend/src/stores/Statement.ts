import { Knex } from 'knex';

/** `:name`, but not the type in `value::type`. */
const PLACEHOLDER = /(?<!:):([a-zA-Z]+)/g;

/**
 * A statement with values by name. Each connection plans it once: to plan one that
 * does several things at once takes the database longer than to run it.
 *
 * Its text must not read `*`: when a newer box office adds a column beside this
 * one, the shape of such an answer would change under a plan, which Postgres refuses.
 */
export class Statement<Row> {
  readonly #name: string;
  readonly #text: string;
  readonly #keys: string[] = [];

  /**
   * @param name - no other statement has it
   * @param text - SQL with values as `:name`
   */
  constructor(name: string, text: string) {
    this.#name = name;
    this.#text = text.replace(PLACEHOLDER, (_, key: string) => {
      this.#keys.push(key);
      return '?';
    });
  }

  /** Runs it; a value that is not given is null. */
  async run(knex: Knex, values: Record<string, unknown>): Promise<Row[]> {
    const { rows } = await knex
      .raw(this.#text, this.#bindings(values) as Knex.RawBinding[])
      .options({ name: this.#name });
    return rows;
  }

  /** The statement as the database's driver wants it, for those who have no Knex. */
  toQuery(values: Record<string, unknown>) {
    let count = 0;
    const text = this.#text.replaceAll('?', () => {
      count += 1;
      return `$${count}`;
    });
    return { name: this.#name, text, values: this.#bindings(values) };
  }

  #bindings(values: Record<string, unknown>): unknown[] {
    return this.#keys.map(key => values[key] ?? null);
  }
}
