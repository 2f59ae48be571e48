import { ServiceUnavailableError } from '@backstage/errors';
import type {
  ClusterClient,
  ServiceRequest,
  ServiceStream,
} from '@marquee/cluster-client';
import type { Plan } from '@marquee/plugin-shows-common';
import {
  ACTOR_HEADER,
  MANAGEMENT_KEY_HEADER,
  TICKETING_BASE_PATH,
} from '@marquee/plugin-ticketing-common';
import { readSecret } from '../revisions/ensureSecrets';
import { MANAGEMENT_KEY, providerOf } from '../revisions/publish';
import { ownAnswer } from './ownAnswer';

/** Time in which an answer must begin, in ms. */
const PATIENCE_MS = 10_000;

/** The calls to the cluster that reach a box office. */
type BoxOfficeCluster = Pick<
  ClusterClient,
  'find' | 'serviceProxy' | 'serviceStream'
>;

/** The management API of one show's box office, by way of the API server. */
export class BoxOfficeClient {
  readonly #cluster: BoxOfficeCluster;
  readonly #plan: Plan;

  constructor(options: { cluster: BoxOfficeCluster; plan: Plan }) {
    this.#cluster = options.cluster;
    this.#plan = options.plan;
  }

  /**
   * Makes a call without a body, and gives the body of the answer.
   *
   * @throws ServiceUnavailableError when the box office cannot be asked or refuses
   */
  async call(
    method: 'GET' | 'DELETE',
    path: string,
    signal?: AbortSignal,
  ): Promise<string> {
    const answer = await this.#ask({ method, path }, patience(signal)).catch(
      error => {
        throw this.#unavailable(String(error));
      },
    );
    // A box office that does not know the path is an older one: it has to be rolled out anew.
    if (answer.status >= 300) throw this.#unavailable(`HTTP ${answer.status}`);
    return answer.body;
  }

  /**
   * Makes a call on behalf of somebody, and gives the answer as it comes: what the
   * box office did, or its own words why not.
   *
   * @param request.actor - entity reference, for the box office's audit
   * @param request.body - a JSON value
   * @param request.signal - ends the call, and the answer
   * @throws ServiceUnavailableError when the box office cannot be asked, or is not
   *   well, or is an older one that does not know the path
   */
  async open(request: {
    method: string;
    path: string;
    actor: string;
    body?: unknown;
    signal?: AbortSignal;
  }): Promise<ServiceStream> {
    const { method, path, actor, body, signal } = request;
    // Patience ends with the head: a long answer may take its time.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), PATIENCE_MS);
    const either = signal
      ? AbortSignal.any([signal, late.signal])
      : late.signal;
    try {
      const target = await this.#target({ method, path }, either);
      const answer = await this.#cluster.serviceStream({
        ...target,
        headers: {
          ...target.headers,
          [ACTOR_HEADER]: actor,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const own = await ownAnswer(answer);
      if (!own) throw new Error(`HTTP ${answer.status}`);
      return own;
    } catch (error) {
      throw this.#unavailable(String(error));
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Whether the box office was ever given its key, without which it does not run.
   *
   * @throws ServiceUnavailableError when the cluster cannot be asked
   */
  async hasKey(signal?: AbortSignal): Promise<boolean> {
    const secret = await this.#readSecret(patience(signal)).catch(error => {
      throw this.#unavailable(String(error));
    });
    return secret !== undefined;
  }

  async #readSecret(signal: AbortSignal) {
    const { namespace } = this.#plan;
    const { service: name } = providerOf(this.#plan, 'booking');
    const cluster = this.#cluster;
    return await readSecret({ cluster, name, namespace, signal });
  }

  async #ask(
    request: { method: 'GET' | 'DELETE'; path: string },
    signal: AbortSignal,
  ) {
    return await this.#cluster.serviceProxy(
      await this.#target(request, signal),
    );
  }

  async #target(
    request: { method: string; path: string },
    signal: AbortSignal,
  ): Promise<ServiceRequest> {
    const { namespace } = this.#plan;
    const { service, port } = providerOf(this.#plan, 'booking');
    const secret = await this.#readSecret(signal);
    return {
      namespace,
      service,
      port,
      method: request.method,
      path: `${TICKETING_BASE_PATH}${request.path}`,
      headers: { [MANAGEMENT_KEY_HEADER]: secret?.[MANAGEMENT_KEY] ?? '' },
      signal,
    };
  }

  #unavailable(because: string) {
    return new ServiceUnavailableError(
      `The box office of show '${
        this.#plan.show
      }' cannot be asked now (${because})`,
    );
  }
}

function patience(signal?: AbortSignal): AbortSignal {
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}
