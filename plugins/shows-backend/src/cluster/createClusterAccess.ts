import { ServiceUnavailableError } from '@backstage/errors';
import { ClusterClient } from '@marquee/cluster-client';
import type { ShowsConfig } from '../config/readShowsConfig';

/** How long the cluster may take to say that it is there, in ms. */
const ANSWER_WITHIN = 5_000;

/** The cluster that shows run on; connected to when it is first needed. */
export interface ClusterAccess {
  /** @throws ServiceUnavailableError that says what is missing */
  connect(): Promise<ClusterClient>;
  /** Connects and waits for an answer. @throws ServiceUnavailableError that says what is missing */
  assertAnswers(): Promise<void>;
  close(): void;
}

/** Prepares access to the configured cluster; the portal starts without it, too. */
export function createClusterAccess(
  kubeconfig: ShowsConfig['kubeconfig'],
): ClusterAccess {
  let client: ClusterClient | undefined;
  const connect = async () => {
    if (!kubeconfig) {
      throw new ServiceUnavailableError(
        'Shows cannot run yet: no Kubernetes cluster is configured (marquee.cluster.kubeconfig)',
      );
    }
    try {
      client ??= await ClusterClient.fromKubeconfig(kubeconfig);
    } catch (error) {
      throw new ServiceUnavailableError(
        `Shows cannot run yet: the cluster's configuration cannot be read (${kubeconfig.file})`,
        error,
      );
    }
    return client;
  };
  return {
    connect,
    async assertAnswers() {
      const cluster = await connect();
      try {
        const signal = AbortSignal.timeout(ANSWER_WITHIN);
        await cluster.raw('/readyz', { signal });
      } catch (error) {
        throw new ServiceUnavailableError(
          'Shows cannot run now: the Kubernetes cluster does not answer',
          error,
        );
      }
    },
    close: () => client?.close(),
  };
}
