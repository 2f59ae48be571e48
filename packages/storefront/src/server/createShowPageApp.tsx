import {
  showPageSchema,
  SIGN_IN_FAULTS,
  SIGN_IN_PARAMETER,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import type { Express } from 'express';
import { renderToString } from 'react-dom/server';
import { localeOf } from '../components/locale';
import type { ShowPageData } from '../pages/pageData';
import { ShowSite } from '../pages/ShowSite';
import { type AssetManifest, assetsOf } from './assets';
import { CachedSource } from './CachedSource';
import type { ShowPageConfig } from './config';
import { createBaseApp } from './createBaseApp';
import { createShowFiles } from './createShowFiles';
import { freshShow } from './freshShow';
import { HousePictures } from './HousePictures';
import { alternatesOf, chooseLanguage, pathOf } from './language';
import { PosterStore } from './PosterStore';
import { renderDocument } from './renderDocument';
import { sendPage } from './sendPage';
import { showJsonLd } from './showJsonLd';
import { pageOf, routeOf, SHOW_PAGES, statusOf } from './showPages';

/** How long a page may show the numbers of free seats that it already has. */
const MAX_AGE_MS = 2_000;

/** What a page of places fetches first: the browser begins before it has the scripts. */
function fetchesOf(performance: { id: string; plan: string }): string[] {
  return [
    ticketingRoutes.plan(performance.plan),
    ticketingRoutes.seats(performance.id),
  ].map(path => `${TICKETING_BASE_PATH}${path}`);
}

/** The server of one show's pages. The box office may come and go; the pages stay. */
export function createShowPageApp(options: {
  config: Omit<ShowPageConfig, 'PORT'>;
  manifest: AssetManifest;
  /** Folder of the assets. */
  assets: string;
  fetch?: typeof fetch;
}): Express {
  const { config, manifest } = options;
  const posters = new PosterStore();
  const source = new CachedSource({
    url: `${config.BOOKING_URL}${TICKETING_BASE_PATH}${ticketingRoutes.show}`,
    // Done once a copy, not once a page.
    schema: showPageSchema.transform(({ facts, ...show }) => ({
      ...show,
      facts: { ...facts, poster: posters.addressOf(facts.poster) },
    })),
    maxAgeMs: MAX_AGE_MS,
    fetch: options.fetch,
  });
  const load = async () => freshShow(await source.get());
  const houses = new HousePictures({
    bookingUrl: config.BOOKING_URL,
    load: async () => (await source.get()).value,
    fetch: options.fetch,
  });
  return createBaseApp(
    {
      assets: options.assets,
      posters,
      load,
      files: {
        ...createShowFiles({ load, publicUrl: config.PUBLIC_URL }),
        '/houses/:name': houses.handler,
      },
    },
    async (request, response) => {
      const [path, search] = request.originalUrl.split('?');
      const route = routeOf(path, new URLSearchParams(search));
      const copy = await load();
      const show = copy.value;
      const page = pageOf(route, show);
      const places =
        route.page === 'seats'
          ? show?.performances.find(({ id }) => id === route.performance)
          : undefined;
      const housePicture =
        show && places && page === 'seats'
          ? HousePictures.pathOf(places.plan, show)
          : undefined;
      const data: ShowPageData = {
        ...route,
        page,
        language: chooseLanguage(request, response),
        alternates: alternatesOf(request),
        path: pathOf(request),
        signInFault: SIGN_IN_FAULTS.find(
          fault => fault === request.query[SIGN_IN_PARAMETER],
        ),
        asOf: copy.asOf,
        stale: copy.stale && show !== undefined,
        show,
        directoryUrl: config.DIRECTORY_URL,
        housePicture,
      };
      const { t } = localeOf(data.language);
      const facts = show?.facts;
      const image =
        facts?.poster && new URL(facts.poster, config.PUBLIC_URL).href;
      const html = renderDocument({
        language: data.language,
        title: facts
          ? `${facts.title} · ${facts.venue.name}`
          : t('unavailableTitle'),
        description: facts?.description.slice(0, 160) || t('directoryTitle'),
        canonical: `${config.PUBLIC_URL}${path}`,
        image,
        indexed: route.page === 'show' && show !== undefined,
        jsonLd:
          route.page === 'show' && show
            ? showJsonLd(show, config.PUBLIC_URL, image)
            : undefined,
        body: renderToString(
          <ShowSite data={data} Page={SHOW_PAGES[data.page]} />,
        ),
        data,
        fetches: places && fetchesOf(places),
        picture: housePicture,
        assets: assetsOf(manifest, data.page, data.language),
      });
      await sendPage({
        request,
        response,
        status: statusOf(route, show),
        html,
      });
    },
  );
}
