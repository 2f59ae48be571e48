import { Client } from 'pg';

/** Tables of every schema but Postgres' own. */
const TABLES = `
  SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
  FROM information_schema.tables
  WHERE table_type = 'BASE TABLE'
    AND table_schema NOT IN ('pg_catalog', 'information_schema')`;

/** A database that was searched. */
export interface DatabaseSearch {
  tables: number;
  /** `table: value` for each value that some row of the table holds. */
  found: string[];
}

/** Looks for values in every column of every table, in any case of letters. */
export async function searchDatabase(
  url: string,
  values: string[],
): Promise<DatabaseSearch> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ value: string }>(
        `SELECT planted.value FROM unnest($1::text[]) AS planted (value)
         WHERE EXISTS (
           SELECT FROM ${name} AS searched
           WHERE position(lower(planted.value) IN lower(searched::text)) > 0
         )`,
        [values],
      );
      found.push(...rows.map(({ value }) => `${name}: ${value}`));
    }
    return { tables: tables.length, found };
  } finally {
    await client.end();
  }
}
