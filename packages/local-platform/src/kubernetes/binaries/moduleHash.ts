import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The checksum that `go.sum` gives for a module (`h1:`), computed over its unpacked files.
 *
 * @param base - folder that holds the module's folder
 * @param module - name of the module's folder with version, part of the checksum
 */
export async function moduleHash(
  base: string,
  module: string,
): Promise<string> {
  const entries = await readdir(join(base, module), {
    recursive: true,
    withFileTypes: true,
  });
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(base, join(entry.parentPath, entry.name)))
    // Byte order, as Go sorts.
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const summary = createHash('sha256');
  for (const name of names) {
    const content = await readFile(join(base, name));
    const digest = createHash('sha256').update(content).digest('hex');
    summary.update(`${digest}  ${name}\n`);
  }
  return `h1:${summary.digest('base64')}`;
}
