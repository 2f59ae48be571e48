import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Folder of downloads and build results, shared by all checkouts of a user.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  return (
    env.MARQUEE_CACHE ||
    join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'marquee')
  );
}
