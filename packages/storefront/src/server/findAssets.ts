import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE } from './assets';

/**
 * The folder of a site's built files: beside the server where the build put them,
 * or where an image keeps them.
 *
 * @throws Error when there is none
 */
export function findAssets(
  server: string,
  site: 'show-page' | 'directory',
): string {
  const places = [
    join(server, 'public'),
    join(server, 'assets', site, 'public'),
  ];
  const found = places.find(place => existsSync(join(place, MANIFEST_FILE)));
  if (!found) throw new Error(`no ${MANIFEST_FILE} in ${places.join(' or ')}`);
  return found;
}
