import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformPaths } from '../layout';

/**
 * The secret with which the portal signs its cookies: made at the first start, kept
 * for the next ones, so that people stay signed in; readable by the platform's owner only.
 */
export async function accountsSecret({
  stateDir,
}: Pick<PlatformPaths, 'stateDir'>): Promise<string> {
  const file = join(stateDir, 'accounts-secret');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const secret = randomBytes(32).toString('base64url');
  await mkdir(stateDir, { recursive: true });
  // A start that is cut off must not leave half a secret under that name.
  await writeFile(`${file}.new`, secret, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secret;
}
