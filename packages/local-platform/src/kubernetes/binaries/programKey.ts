import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProgramSet } from './programSets';

/** Folder of the Go modules in this package. */
export const GO_MODULES = join(
  dirname(require.resolve('../../../package.json')),
  'go',
);

/** A name that changes whenever the programs of the set would be others. */
export function programKey(
  set: ProgramSet,
  options: { arch: string; modules?: string } = { arch: process.arch },
): string {
  const dir = join(options.modules ?? GO_MODULES, set.module);
  const hash = createHash('sha256');
  hash.update(JSON.stringify([set, options.arch]));
  if (existsSync(dir)) {
    for (const file of readdirSync(dir).sort()) {
      hash.update(file).update(readFileSync(join(dir, file)));
    }
  }
  return `${set.id}-${hash.digest('hex').slice(0, 16)}`;
}
