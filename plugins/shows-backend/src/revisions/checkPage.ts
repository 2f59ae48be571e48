import type { ClusterClient } from '@marquee/cluster-client';
import type { AskedPlace, Plan } from '@marquee/plugin-shows-common';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { request } from 'node:http';
import { providerOf } from './publish';
import { retryUntil } from './retryUntil';

/** How long the page may take until it answers, in ms. */
const DEADLINE = 45_000;

/** How long one request to the edge may take, in ms: an edge that holds it must not hold the rollout. */
const EDGE_PATIENCE = 5_000;

/**
 * Looks at the show as a buyer would: its page, what the page asks the box
 * office, and both through the edge, where the portal can reach that.
 *
 * @throws RolloutError when one of them does not answer
 */
export async function checkPage(options: {
  cluster: ClusterClient;
  plan: Plan;
  edgeUrl: string | undefined;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, plan, edgeUrl, signal } = options;
  const showPath = `${TICKETING_BASE_PATH}${ticketingRoutes.show}`;
  const { namespace, url } = plan;
  const inside = (capability: 'show-page' | 'booking') => {
    const { service, port } = providerOf(plan, capability);
    return async (path: string) => {
      const call = { namespace, service, port, path, signal };
      return (await cluster.serviceProxy(call)).status;
    };
  };
  const check = async (
    place: AskedPlace,
    path: string,
    ask: (path: string) => Promise<number>,
  ) =>
    retryUntil({
      place,
      deadline: DEADLINE,
      signal,
      attempt: async () => {
        const status = await ask(path);
        return status === 200
          ? { type: 'done' }
          : { type: 'again', because: `HTTP ${status}` };
      },
    });

  await check('box-office', showPath, inside('booking'));
  await check('page', '/', inside('show-page'));
  if (!edgeUrl) return;
  const atEdge = (path: string) => askEdge({ edgeUrl, url, path, signal });
  await check('page-at-edge', '/', atEdge);
  await check('box-office-at-edge', showPath, atEdge);
}

/** Asks for a page at the edge, which may not be where the page's host name leads from here; 0 when nothing answers. */
async function askEdge(options: {
  edgeUrl: string;
  url: string;
  path: string;
  signal: AbortSignal;
}): Promise<number> {
  const { edgeUrl, url, path } = options;
  const signal = AbortSignal.any([
    options.signal,
    AbortSignal.timeout(EDGE_PATIENCE),
  ]);
  return await new Promise(resolve => {
    const asked = request(
      new URL(path, edgeUrl),
      { headers: { Host: new URL(url).host }, signal },
      response => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on('error', () => resolve(0));
    asked.end();
  });
}
