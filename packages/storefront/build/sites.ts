import type { SharedScript } from './sharedScripts';

/** Pages that are opened from one another and look alike. */
export interface Site {
  name: string;
  /** Name of each page, and its entry below `src/client`. */
  pages: Record<string, string>;
  shared: readonly SharedScript[];
}

/** The two images that are made of this code. */
export const STOREFRONT_IMAGES = ['show-page', 'directory'] as const;
/** One of the two images that are made of this code. */
export type StorefrontImage = (typeof STOREFRONT_IMAGES)[number];

const SHOW_PAGES = [
  'show',
  'seats',
  'zones',
  'checkout',
  'return',
  'order',
  'tickets',
  'missing',
];

/**
 * The sites of each image. On the public host they are several: who looks for a
 * show loads nothing of the account pages.
 */
export const SITES: Record<StorefrontImage, readonly Site[]> = {
  'show-page': [
    {
      name: 'showPage',
      pages: Object.fromEntries(
        SHOW_PAGES.map(page => [page, `show/${page}.tsx`]),
      ),
      shared: ['react', 'api'],
    },
  ],
  directory: ['directory', 'account', 'tickets'].map(name => ({
    name,
    pages: { [name]: `${name}.tsx` },
    shared: ['react'],
  })),
};
