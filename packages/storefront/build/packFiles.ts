import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Writes each script, style sheet and drawing of a folder again as `.br` and `.gz`. */
export async function packFiles(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name =>
    /\.(js|css|svg)$/.test(name),
  );
  await Promise.all(
    names.map(async name => {
      const content = await readFile(join(folder, name));
      const [brotli, zipped] = await Promise.all([
        packBrotli(content),
        // Level 9 sets no time stamp: the same input gives the same bytes.
        packGzip(content, { level: 9 }),
      ]);
      await writeFile(join(folder, `${name}.br`), brotli);
      await writeFile(join(folder, `${name}.gz`), zipped);
    }),
  );
}
