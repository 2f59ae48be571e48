import { ServiceUnavailableError } from '@backstage/errors';
import type { ClusterClient } from '@marquee/cluster-client';
import type { Plan } from '@marquee/plugin-shows-common';
import {
  MANAGEMENT_KEY_HEADER,
  TICKETING_BASE_PATH,
} from '@marquee/plugin-ticketing-common';
import { readSecret } from '../revisions/ensureSecrets';
import { MANAGEMENT_KEY, providerOf } from '../revisions/publish';

const PATIENCE_MS = 10_000;

/** The management API of one show's box office, by way of the API server. */
export class BoxOfficeClient {
  readonly #cluster: Pick<ClusterClient, 'find' | 'serviceProxy'>;
  readonly #plan: Plan;

  constructor(options: {
    cluster: Pick<ClusterClient, 'find' | 'serviceProxy'>;
    plan: Plan;
  }) {
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
    const { namespace } = this.#plan;
    const { service, port } = providerOf(this.#plan, 'booking');
    const secret = await this.#readSecret(signal);
    return await this.#cluster.serviceProxy({
      namespace,
      service,
      port,
      method: request.method,
      path: `${TICKETING_BASE_PATH}${request.path}`,
      headers: { [MANAGEMENT_KEY_HEADER]: secret?.[MANAGEMENT_KEY] ?? '' },
      signal,
    });
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
