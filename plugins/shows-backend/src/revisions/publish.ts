import type { ClusterClient, ServiceResponse } from '@marquee/cluster-client';
import type { Plan, PlannedProvider } from '@marquee/plugin-shows-common';
import {
  ACTOR_HEADER,
  MANAGEMENT_KEY_HEADER,
  TICKETING_BASE_PATH,
  ticketingRoutes,
  type ShowSetup,
} from '@marquee/plugin-ticketing-common';
import { readSecret } from './ensureSecrets';
import { retryUntil } from './retryUntil';
import { RolloutError } from './RolloutError';

/** Secret of a box office that opens its management API. */
export const MANAGEMENT_KEY = 'MANAGEMENT_KEY';

/** How long a box office may take until it takes its show, in ms. */
const DEADLINE = 45_000;

/**
 * Tells the box office of a show what it sells. Telling it again changes nothing.
 *
 * @throws RolloutError when the box office refuses or does not answer
 */
export async function publish(options: {
  cluster: ClusterClient;
  plan: Plan;
  setup: ShowSetup;
  /** Entity reference of whoever made the revision. */
  actor: string;
  signal: AbortSignal;
  /** How long the box office may take, in ms. */
  deadline?: number;
}): Promise<void> {
  const { cluster, plan, setup, actor, signal } = options;
  const { deadline = DEADLINE } = options;
  const { service, port } = providerOf(plan, 'booking');
  const { namespace } = plan;
  const secret = await readSecret({
    cluster,
    name: service,
    namespace,
    signal,
  });
  const key = secret?.[MANAGEMENT_KEY];
  if (!key) {
    throw new RolloutError({ type: 'key-missing', key: MANAGEMENT_KEY });
  }
  const body = JSON.stringify(setup);
  await retryUntil({
    place: 'taking',
    deadline,
    signal,
    attempt: async () => {
      const response = await cluster.serviceProxy({
        namespace,
        service,
        port,
        method: 'PUT',
        path: `${TICKETING_BASE_PATH}${ticketingRoutes.manageShow}`,
        headers: {
          'Content-Type': 'application/json',
          [MANAGEMENT_KEY_HEADER]: key,
          [ACTOR_HEADER]: actor,
        },
        body,
        signal,
      });
      if (response.status < 300) return { type: 'done' };
      const because = wordsOf(response);
      if (response.status < 500) {
        throw new RolloutError({ type: 'show-refused', message: because });
      }
      return { type: 'again', because };
    },
  });
}

/** Where a capability of a show is found. */
export function providerOf(
  plan: Plan,
  capability: PlannedProvider['capability'],
): PlannedProvider {
  const provider = plan.providers.find(p => p.capability === capability);
  if (provider) return provider;
  throw new RolloutError({ type: 'provider-missing', capability });
}

/** The words of a refusal, whether it comes from the service or the API server in between. */
function wordsOf({ status, body }: ServiceResponse): string {
  try {
    const answer = JSON.parse(body);
    return answer.error?.message ?? answer.message ?? `HTTP ${status}`;
  } catch {
    return `HTTP ${status}`;
  }
}
