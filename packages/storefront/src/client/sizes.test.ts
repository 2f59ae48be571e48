/** @jest-environment node */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { buildBrowserAssets } from '../../build/buildBrowserAssets';
import { SITES } from '../../build/sites';
import { assetsOf, readManifest } from '../server/assets';
import { en } from '../i18n/en';
import { ko } from '../i18n/ko';

const packings = {
  brotli: promisify(brotliCompress),
  gzip: promisify(gzip),
};
const ROOT = join(__dirname, '../..');
const sites = [...SITES['show-page'], ...SITES.directory];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  for (const site of sites)
    await buildBrowserAssets({ root: ROOT, site, outDir: folder });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Scripts that a page loads, in Korean, the larger of the languages. */
function scriptsOf(site: string, page: string): string[] {
  const assets = assetsOf(readManifest(folder, site), page, 'ko');
  return [assets.script, ...assets.preload];
}

/** Bytes of scripts that a page loads, packed as browsers get them. */
async function sizeOf(files: string[], packing: keyof typeof packings) {
  const packed = await Promise.all(
    files.map(async file =>
      packings[packing](await readFile(join(folder, basename(file)))),
    ),
  );
  return packed.reduce((sum, { length }) => sum + length, 0);
}

// The pages are opened on phones, in queues, by people in a hurry. A tenth above
// what they are: who adds more says why.
describe.each([
  ['the page of a show', 'showPage', 'show', 73_000, 83_000],
  ['the seat picker', 'showPage', 'seats', 132_000, 151_000],
  ['the counter of zones', 'showPage', 'zones', 100_000, 113_000],
  ['the checkout', 'showPage', 'checkout', 110_000, 125_000],
  ['an order', 'showPage', 'order', 104_000, 119_000],
  ['the directory', 'directory', 'directory', 61_000, 70_000],
  ['the tickets of all shows', 'tickets', 'tickets', 95_000, 109_000],
  ['the account pages', 'account', 'account', 105_000, 121_000],
])('%s', (_, site, page, brotli, gzipped) => {
  it(`has less than ${brotli} bytes of scripts by brotli, ${gzipped} by gzip`, async () => {
    const files = scriptsOf(site, page);
    const sizes = {
      brotli: await sizeOf(files, 'brotli'),
      gzip: await sizeOf(files, 'gzip'),
    };
    expect(sizes.brotli).toBeGreaterThan(10_000);
    expect(sizes.brotli).toBeLessThan(brotli);
    expect(sizes.gzip).toBeLessThan(gzipped);
  });

  it('has few files', () => {
    expect(scriptsOf(site, page).length).toBeLessThanOrEqual(3);
  });
});

it('has no texts of another language', async () => {
  const text = async (language: 'en' | 'ko') => {
    const manifest = readManifest(folder, 'showPage');
    const { script } = assetsOf(manifest, 'show', language);
    return readFile(join(folder, basename(script)), 'utf8');
  };
  const [korean, english] = await Promise.all([text('ko'), text('en')]);
  expect(korean).toContain(ko.missingTitle);
  expect(korean).not.toContain(en.missingTitle);
  expect(english).toContain(en.missingTitle);
  expect(english).not.toContain(ko.missingTitle);
});
