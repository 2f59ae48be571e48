import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler } from 'express';
import * as z from 'zod';
import { LANGUAGES, type Language } from '../i18n/language';
import { acceptedEncoding } from './acceptedEncoding';

const manifestSchema = z.object({
  style: z.string(),
  /** Of each page, by language: its script, and what that imports. */
  pages: z.record(
    z.string(),
    z.record(
      z.enum(LANGUAGES),
      z.object({ script: z.string(), preload: z.array(z.string()) }),
    ),
  ),
});
/** Where the built files of the browser's side are found. */
export type AssetManifest = z.output<typeof manifestSchema>;

/** Name of the manifest of an entry in the folder of the assets. */
export function manifestFile(entry: string): string {
  return `${entry}.manifest.json`;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const ENDINGS = { br: '.br', gzip: '.gz', identity: '' } as const;
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

/**
 * Reads the manifest that the build wrote for an entry.
 *
 * @throws when the build is missing or not ours
 */
export function readManifest(folder: string, entry: string): AssetManifest {
  const text = readFileSync(join(folder, manifestFile(entry)), 'utf8');
  return manifestSchema.parse(JSON.parse(text));
}

/** What a page is made of besides its document. */
export interface PageAssets {
  script: string;
  style: string;
  /** What the script imports, to be fetched with it. */
  preload: string[];
}

/**
 * The files of a page in a language.
 *
 * @throws when the build knows no such page
 */
export function assetsOf(
  { style, pages }: AssetManifest,
  page: string,
  language: Language,
): PageAssets {
  if (!pages[page]) throw new Error(`There is no script of the page '${page}'`);
  return { style, ...pages[page][language] };
}

/** Name of the file of the script that keeps tickets, in the folder of the assets. */
export const WORKER_FILE = 'sw.js';

/** Serves the script that keeps tickets: at the root, for it speaks for all pages, and never an old one. */
export function workerHandler(folder: string): RequestHandler {
  return (_request, response, next) => {
    response.set('Content-Type', TYPES.js);
    response.set('Cache-Control', 'no-cache');
    response.sendFile(WORKER_FILE, { root: folder, etag: true }, error => {
      if (error && !response.headersSent) next();
    });
  };
}

/**
 * Serves `/assets/<file>` from memory in the smallest form that the browser
 * takes. Names with a hash never change what they mean, so they are kept for ever.
 */
export function assetHandler(folder: string): RequestHandler {
  const files = new Map<string, Buffer | undefined>();
  const load = (name: string) => {
    if (!files.has(name)) {
      try {
        files.set(name, readFileSync(join(folder, name)));
      } catch {
        files.set(name, undefined);
      }
    }
    return files.get(name);
  };
  return (request, response, next) => {
    const name = request.params.file;
    const type = TYPES[name.split('.').pop() ?? ''];
    if (!type || !/^[\w.-]+$/.test(name)) {
      next();
      return;
    }
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const packed = load(`${name}${ENDINGS[encoding]}`);
    const content = packed ?? load(name);
    if (!content) {
      next();
      return;
    }
    response.set('Content-Type', type);
    response.set('Vary', 'Accept-Encoding');
    response.set(
      'Cache-Control',
      HASHED.test(name)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
    );
    if (packed && encoding !== 'identity')
      response.set('Content-Encoding', encoding);
    response.end(content);
  };
}
