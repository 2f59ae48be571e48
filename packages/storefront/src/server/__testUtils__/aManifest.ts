import type { AssetManifest } from '../assets';

/** What a build of these pages would say. */
export function aManifest(...pages: string[]): AssetManifest {
  return {
    style: '/assets/style-ABCD1234.css',
    pages: Object.fromEntries(
      pages.map(page => {
        const files = (language: string) => ({
          script: `/assets/${page}.${language}-ABCD1234.js`,
          preload: ['/assets/react-ABCD1234.js'],
        });
        return [page, { ko: files('ko'), en: files('en') }];
      }),
    ),
  };
}
