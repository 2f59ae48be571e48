import type { Portal } from '../portal/Portal';
import { findShowStores } from './findShowStores';
import { searchDatabase } from './searchDatabase';
import { searchFolder, searchText } from './searchFolder';
import { searchRedis } from './searchRedis';

/** Where values were found, by the place that was searched, and how much of it there was. */
export type Findings = Record<
  'portal' | 'show' | 'redis' | 'logs' | 'podLogs' | 'catalog',
  { searched: number; found: string[] }
>;

/**
 * Looks for values in everything that the platform keeps and that one show keeps.
 * `MARQUEE_DATABASE_URL` and `MARQUEE_LOGS` say where the platform has its own.
 */
export async function searchPlatform(
  values: string[],
  options: { show: string; admin: Portal },
): Promise<Findings> {
  const stores = await findShowStores(options.show);
  const portal = await searchDatabase(needed('MARQUEE_DATABASE_URL'), values);
  const show = await searchDatabase(stores.databaseUrl, values);
  const redis = await searchRedis(stores.seatStoreUrl, values);
  const logs = await searchFolder(needed('MARQUEE_LOGS'), values);
  const catalog = await (
    await options.admin.ask('GET', '/api/catalog/entities')
  ).text();
  return {
    portal: { searched: portal.tables, found: portal.found },
    show: { searched: show.tables, found: show.found },
    redis: { searched: redis.keys, found: redis.found },
    logs: { searched: logs.files, found: logs.found },
    podLogs: {
      searched: stores.logs.length,
      found: searchText(stores.logs, values),
    },
    catalog: { searched: catalog.length, found: searchText(catalog, values) },
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
