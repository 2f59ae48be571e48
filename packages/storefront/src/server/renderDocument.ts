import type { Language } from '../i18n/language';
import type { PageAssets } from './assets';
import { escapeHtml, escapeJson } from './escape';

/** Id of the element that carries the data of the page for the browser. */
export const PAGE_DATA_ID = 'page-data';

/** What a whole HTML document is made of. */
export interface DocumentParts {
  language: Language;
  title: string;
  description: string;
  /** Address of the page itself, without the language. */
  canonical?: string;
  image?: string;
  /** Whether search engines may list it. */
  indexed: boolean;
  /** schema.org data. */
  jsonLd?: unknown;
  /** Rendered by React. */
  body: string;
  data: unknown;
  assets: PageAssets;
  /** Path of a picture that is seen at once. */
  picture?: string;
  /** Paths that the scripts fetch first; the browser begins before it has the scripts. */
  fetches?: string[];
}

/** Puts a page together. All texts are escaped here, only `body` is HTML already. */
export function renderDocument(parts: DocumentParts): string {
  const { title, description, canonical, image, jsonLd, assets } = parts;
  const meta = (name: string, content: string) =>
    `<meta ${name} content="${escapeHtml(content)}">`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(title)}</title>`,
    meta('name="description"', description),
    meta('name="color-scheme"', 'light dark'),
    meta('property="og:title"', title),
    meta('property="og:description"', description),
    meta('property="og:type"', 'website'),
    ...(image ? [meta('property="og:image"', image)] : []),
    ...(canonical
      ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`]
      : []),
    ...(parts.indexed ? [] : [meta('name="robots"', 'noindex')]),
    '<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">',
    `<link rel="stylesheet" href="${assets.style}">`,
    ...(parts.picture
      ? [
          `<link rel="preload" as="image" fetchpriority="high" href="${parts.picture}">`,
        ]
      : []),
    ...assets.preload.map(file => `<link rel="modulepreload" href="${file}">`),
    ...(parts.fetches ?? []).map(
      path =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escapeHtml(
          path,
        )}">`,
    ),
    `<script type="module" src="${assets.script}"></script>`,
    ...(jsonLd
      ? [`<script type="application/ld+json">${escapeJson(jsonLd)}</script>`]
      : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${parts.language}"><head>${head.join('')}</head><body>`,
    `<div id="root">${parts.body}</div>`,
    `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(
      parts.data,
    )}</script>`,
    '</body></html>',
  ].join('\n');
}
