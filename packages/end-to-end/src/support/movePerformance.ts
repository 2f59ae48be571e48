import { expect } from '@playwright/test';
import {
  showPageSchema,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Visitor } from '../people/Visitor';
import { showUrl } from '../places';
import type { Portal } from '../portal/Portal';

/** How long a change of facts may take until buyers see it, in ms. */
const PUBLISHED_MS = 10_000;

/**
 * Moves the only performance of a show, as its seller does in the Edit tab: bookers
 * are to be told. Waits until buyers see the new time.
 */
export async function movePerformance(
  seller: Portal,
  show: string,
  startsAt: Date,
): Promise<void> {
  const path = `/api/shows/v1/shows/${show}`;
  const { latestRevision, specification } = await seller.call('GET', path);
  const { facts } = specification;
  const [performance] = facts.performances;
  const moved = { ...performance, startsAt: startsAt.toISOString() };
  await seller.call('PUT', `${path}/facts`, {
    revision: latestRevision.number,
    facts: { ...facts, performances: [moved] },
    announce: true,
  });
  const reader = new Visitor(showUrl(show));
  const seen = async () => {
    const answer = await reader.fetch(
      `${TICKETING_BASE_PATH}${ticketingRoutes.show}`,
    );
    const { performances } = showPageSchema.parse(await answer.json());
    return performances.map(it => Date.parse(it.startsAt));
  };
  await expect
    .poll(seen, { timeout: PUBLISHED_MS, intervals: [200] })
    .toEqual([startsAt.getTime()]);
}
