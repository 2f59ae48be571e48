import type { PlanGeometry } from '@marquee/plugin-ticketing-common';
import { TicketingClient } from './TicketingClient';

const loading = new Map<string, Promise<PlanGeometry>>();

/**
 * The geometry of a plan, asked for once in the life of a page, since plans never
 * change; again after it failed.
 */
export function loadPlan(
  digest: string,
  client: Pick<TicketingClient, 'getPlan'> = new TicketingClient(),
): Promise<PlanGeometry> {
  const known = loading.get(digest);
  if (known) return known;
  const plan = client.getPlan(digest);
  loading.set(digest, plan);
  plan.catch(() => loading.delete(digest));
  return plan;
}
