import { NotFoundError } from '@backstage/errors';
import { directorySchema } from '@marquee/plugin-ticketing-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import { toDirectoryEntry } from '../rules/directoryEntry';
import { readPoster } from '../rules/posters';
import type { RouterOptions } from './createRouter';

/** Seconds for which the directory may be a little old. */
const MAX_AGE = 5;
/** Seconds for which a poster is kept; another one has another address. */
const POSTER_MAX_AGE = 365 * 24 * 60 * 60;

/** What strangers may read. */
export function createPublicRoutes({
  store,
  sales,
}: Pick<RouterOptions, 'store' | 'sales'>): Router {
  const router = createPromiseRouter();
  router.get('/shows', async (_, response) => {
    const shows = await store.listLive();
    const known = sales.of(
      shows.map(({ specification }) => specification.facts.id),
    );
    const directory: z.input<typeof directorySchema> = {
      shows: shows.map(show =>
        toDirectoryEntry(show, known.get(show.specification.facts.id)),
      ),
    };
    response.set('Cache-Control', `public, max-age=${MAX_AGE}`).json(directory);
  });

  router.get('/shows/:id/poster', async (request, response) => {
    const { id } = request.params;
    const revision = await store.findLiveRevision(id);
    const poster = readPoster(revision?.specification.facts.poster);
    if (!poster) throw new NotFoundError(`Show '${id}' has no poster here`);
    response
      .set('Cache-Control', `public, max-age=${POSTER_MAX_AGE}, immutable`)
      .type(poster.type)
      .send(poster.content);
  });
  return router;
}
