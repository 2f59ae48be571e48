import { directorySchema } from '@marquee/plugin-ticketing-common';
import type { Express } from 'express';
import { renderToString } from 'react-dom/server';
import { accountPageAt } from '../account/accountPage';
import { localeOf } from '../components/locale';
import { DirectorySite } from '../directory/DirectorySite';
import { parseFilter } from '../directory/filterQuery';
import type { DirectoryPageData } from '../pages/pageData';
import { type AssetManifest, assetsOf } from './assets';
import { CachedSource } from './CachedSource';
import type { DirectoryConfig } from './config';
import { createBaseApp } from './createBaseApp';
import { alternatesOf, chooseLanguage, pathOf } from './language';
import { PosterStore } from './PosterStore';
import { renderAccountPage } from './renderAccountPage';
import { renderMyTickets } from './renderMyTickets';
import { renderDocument } from './renderDocument';
import { sendPage } from './sendPage';

/** A new show may take this long to appear in the list. */
const MAX_AGE_MS = 3_000;

/** The server of the directory. The portal may come and go; the last list stays. */
export function createDirectoryApp(options: {
  config: Omit<DirectoryConfig, 'PORT'>;
  manifests: Record<'directory' | 'account' | 'tickets', AssetManifest>;
  /** Folder of the assets. */
  assets: string;
  fetch?: typeof fetch;
}): Express {
  const { config, manifests } = options;
  const posters = new PosterStore({
    host: config.SHOWS_URL,
    fetch: options.fetch,
  });
  const source = new CachedSource({
    url: config.SHOWS_URL,
    // Done once a copy, not once a page.
    schema: directorySchema.transform(({ shows }) =>
      shows.map(entry => ({
        ...entry,
        poster: posters.addressOf(entry.poster),
      })),
    ),
    maxAgeMs: MAX_AGE_MS,
    fetch: options.fetch,
  });

  return createBaseApp(
    { assets: options.assets, posters, load: () => source.get() },
    async (request, response) => {
      const [path, search] = request.originalUrl.split('?');
      const page = accountPageAt(path);
      if (page) {
        await renderAccountPage({
          page,
          manifest: manifests.account,
          request,
          response,
        });
        return;
      }
      if (path === '/tickets') {
        await renderMyTickets({
          manifest: manifests.tickets,
          request,
          response,
        });
        return;
      }
      if (path !== '/') {
        response.redirect(302, '/');
        return;
      }
      const copy = await source.get();
      const shows = copy.value;
      const data: DirectoryPageData = {
        language: chooseLanguage(request, response),
        alternates: alternatesOf(request),
        path: pathOf(request),
        asOf: copy.asOf,
        stale: copy.stale && shows !== undefined,
        shows,
        filter: parseFilter(new URLSearchParams(search)),
      };
      const { t } = localeOf(data.language);
      const html = renderDocument({
        language: data.language,
        title: `${t('directoryTitle')} · Marquee`,
        description: t('directoryTitle'),
        indexed: shows !== undefined,
        body: renderToString(<DirectorySite data={data} />),
        data,
        assets: assetsOf(manifests.directory, 'directory', data.language),
      });
      await sendPage({ request, response, status: shows ? 200 : 503, html });
    },
  );
}
