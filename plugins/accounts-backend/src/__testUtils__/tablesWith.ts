import type { Knex } from 'knex';

/** Names of all tables of the database of which some row has the text in some column. */
export async function tablesWith(knex: Knex, text: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name
     FROM information_schema.tables
     WHERE table_type = 'BASE TABLE'
       AND table_schema NOT IN ('pg_catalog', 'information_schema')
     ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await knex.raw<{ rows: object[] }>(
      `SELECT 1 FROM ${name} t WHERE position(lower(?) in lower(t::text)) > 0`,
      [text],
    );
    if (hits.rows.length > 0) found.push(name.replace(/^public\./, ''));
  }
  return found;
}
