import { NotFoundError } from '@backstage/errors';
import {
  summarizeSale,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Router } from 'express';
import { ShowPageService } from '../sales/ShowPageService';
import { PackedJson } from './PackedJson';

/** What a show's page reads: facts, geometry, seats. */
export function addShowRoutes(
  router: Router,
  options: { pages: ShowPageService },
): void {
  const { pages } = options;
  const packed = new PackedJson();

  // Slots of a month are hundreds of kilobytes, and pages ask every few seconds.
  router.get(ticketingRoutes.show, async (request, response) => {
    response.set('cache-control', 'no-store');
    await packed.send(request, response, await pages.show());
  });

  router.get(ticketingRoutes.showSale, async (_request, response) => {
    const sale = summarizeSale(await pages.show());
    response.set('cache-control', 'no-store').json(sale);
  });

  router.get(ticketingRoutes.plan(':digest'), async (request, response) => {
    const { digest } = request.params;
    const geometry = await pages.plan(digest);
    if (!geometry) throw new NotFoundError(`No seating plan '${digest}'`);
    response.set('cache-control', 'public, max-age=31536000, immutable');
    await packed.send(request, response, geometry);
  });

  router.get(
    ticketingRoutes.seats(':performance'),
    async (request, response) => {
      const snapshot = await pages.seats(request.params.performance);
      response.set('cache-control', 'no-store');
      await packed.send(request, response, snapshot);
    },
  );
}
