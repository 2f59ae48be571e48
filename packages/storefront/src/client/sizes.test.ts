/** @jest-environment node */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { buildBrowserAssets } from '../../build/buildBrowserAssets';
import { readManifest } from '../server/assets';

const pack = promisify(brotliCompress);
const ROOT = join(__dirname, '../..');

/** Bytes of scripts that a page loads, packed as browsers get them. */
async function sizeOf(entry: string, page?: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  try {
    await buildBrowserAssets({ root: ROOT, name: entry, outDir: folder });
    const { script, pages } = readManifest(folder, entry);
    const files = new Set([script, ...(page ? pages[page] : [])]);
    const packed = await Promise.all(
      [...files].map(async file =>
        pack(await readFile(join(folder, basename(file)))),
      ),
    );
    return packed.reduce((sum, { length }) => sum + length, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// The pages are opened on phones, in queues, by people in a hurry.
it.each([
  ['the directory', 'directory', undefined, 100_000],
  ['the page of a show', 'showPage', 'show', 150_000],
  ['the seat picker', 'showPage', 'seats', 200_000],
  ['the checkout', 'showPage', 'checkout', 150_000],
  ['an order', 'showPage', 'order', 150_000],
  ['the tickets of all shows', 'tickets', undefined, 150_000],
  ['the account pages', 'account', undefined, 150_000],
])(
  'keeps %s small',
  async (_, entry, page, most) => {
    const size = await sizeOf(entry, page);
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(most);
  },
  60_000,
);
