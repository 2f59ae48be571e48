import { directorySchema } from '@marquee/plugin-ticketing-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import { toDirectoryEntry } from '../rules/directoryEntry';
import type { RouterOptions } from './createRouter';

/** Seconds for which the directory may be a little old. */
const MAX_AGE = 5;

/** What strangers may read. */
export function createPublicRoutes({
  store,
}: Pick<RouterOptions, 'store'>): Router {
  const router = createPromiseRouter();
  router.get('/shows', async (_, response) => {
    const shows = await store.listLive();
    const directory: z.input<typeof directorySchema> = {
      shows: shows.map(toDirectoryEntry),
    };
    response.set('Cache-Control', `public, max-age=${MAX_AGE}`).json(directory);
  });
  return router;
}
