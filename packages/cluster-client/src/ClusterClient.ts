import { homedir } from 'node:os';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ClusterConnection } from './connection/ClusterConnection';
import { readKubeconfig } from './connection/readKubeconfig';
import { readServiceAccount } from './connection/readServiceAccount';
import { ResourceDiscovery } from './discovery/ResourceDiscovery';
import { isClusterError } from './ClusterError';
import { ApiServer } from './transport/ApiServer';
import {
  ClusterTransport,
  type TransportRequest,
} from './transport/ClusterTransport';
import { streamEvents } from './watch/streamEvents';
import { watchObjects } from './watch/watchObjects';
import { listAll } from './listAll';
import type {
  ApplyOptions,
  CallOptions,
  DeleteOptions,
  KubernetesList,
  KubernetesObject,
  ListTarget,
  LogOptions,
  ObjectRef,
  PatchOptions,
  ServiceRequest,
  ServiceResponse,
  ServiceStream,
  WatchOptions,
} from './types';

/**
 * The few calls that Marquee makes to a Kubernetes API server, with raw JSON in and out. Failures that
 * pass (429, 5xx, lost connections) are retried; every other refusal is thrown as `ClusterError`.
 *
 * @public
 */
export class ClusterClient {
  readonly #server: ApiServer;
  readonly #discovery: ResourceDiscovery;

  constructor(connection: ClusterConnection) {
    this.#server = new ApiServer(new ClusterTransport(connection));
    this.#discovery = new ResourceDiscovery({
      fetch: path => this.#server.json({ method: 'GET', path }),
    });
  }

  /**
   * Connects by a kubeconfig file: the one given, else the first of `$KUBECONFIG`, else
   * `~/.kube/config`, else the service account of the pod that this runs in.
   *
   * @throws Error when there is none, or it lacks the context.
   */
  static async fromKubeconfig(
    options: { file?: string; context?: string } = {},
  ): Promise<ClusterClient> {
    const named =
      options.file ?? process.env.KUBECONFIG?.split(delimiter).find(Boolean);
    const home = join(homedir(), '.kube', 'config');
    const file = named ?? (existsSync(home) ? home : undefined);
    return new ClusterClient(
      file
        ? await readKubeconfig({ file, context: options.context })
        : await readServiceAccount(),
    );
  }

  /**
   * Reads one object.
   *
   * @throws ClusterError with reason `NotFound`.
   */
  async get(ref: ObjectRef, options?: CallOptions): Promise<KubernetesObject> {
    const path = await this.#discovery.objectPath(ref);
    return await this.#server.json({ method: 'GET', path, ...options });
  }

  /** Reads one object, or gives undefined when there is none. */
  async find(
    ref: ObjectRef,
    options?: CallOptions,
  ): Promise<KubernetesObject | undefined> {
    return await this.get(ref, options).catch(ifNotFound(undefined));
  }

  /** Reads all objects of a kind that match. Lists have no order. */
  async list(
    target: ListTarget,
    options?: CallOptions,
  ): Promise<KubernetesList> {
    const path = await this.#discovery.listPath(target);
    return await listAll({ server: this.#server, path, target, ...options });
  }

  /**
   * Writes an object by server-side apply: fields that we set before and no longer send are removed,
   * fields of others stay. Unknown fields are refused.
   *
   * @returns the object as the server has it now.
   * @throws ClusterError, with reason `Conflict` when another manager has a field and `force` is off.
   */
  async apply(
    object: KubernetesObject,
    options: ApplyOptions,
  ): Promise<KubernetesObject> {
    const { name, namespace } = object.metadata;
    const { apiVersion, kind } = object;
    const path = await this.#discovery.objectPath({
      apiVersion,
      kind,
      name,
      namespace,
    });
    return await this.#server.json({
      method: 'PATCH',
      path,
      query: {
        fieldManager: options.fieldManager,
        fieldValidation: 'Strict',
        force: options.force ? 'true' : undefined,
        dryRun: options.dryRun ? 'All' : undefined,
      },
      // JSON is YAML too, and the API server takes applied objects only by this type.
      headers: { 'Content-Type': 'application/apply-patch+yaml' },
      body: JSON.stringify(object),
      signal: options.signal,
    });
  }

  /** Deletes an object; gives false when there was none. It may be there for a while yet. */
  async delete(ref: ObjectRef, options: DeleteOptions = {}): Promise<boolean> {
    const path = await this.#discovery.objectPath(ref);
    return await this.#server
      .json({
        method: 'DELETE',
        path,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          propagationPolicy: options.propagation,
          preconditions: options.preconditions,
          gracePeriodSeconds: options.graceSeconds,
        }),
        signal: options.signal,
      })
      .then(() => true)
      .catch(ifNotFound(false));
  }

  /**
   * Changes the given fields by a merge patch; null removes a field.
   *
   * @throws ClusterError
   */
  async patch(
    ref: ObjectRef,
    patch: Record<string, unknown>,
    options: PatchOptions = {},
  ): Promise<KubernetesObject> {
    const path = await this.#discovery.objectPath(ref);
    return await this.#server.json({
      method: 'PATCH',
      path: options.subresource ? `${path}/${options.subresource}` : path,
      query: {
        fieldManager: options.fieldManager,
        fieldValidation: 'Strict',
        dryRun: options.dryRun ? 'All' : undefined,
      },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: JSON.stringify(patch),
      signal: options.signal,
    });
  }

  /**
   * Follows the objects that match, until the signal ends it. Survives lost connections and restarts
   * of the API server.
   *
   * @throws what a callback throws.
   */
  async watch(target: ListTarget, options: WatchOptions): Promise<void> {
    await watchObjects(
      {
        list: () => this.list(target, { signal: options.signal }),
        stream: version =>
          streamEvents({
            server: this.#server,
            path: () => this.#discovery.listPath(target),
            target,
            version,
            signal: options.signal,
          }),
      },
      options,
    );
  }

  /** Reads what a pod's container wrote. */
  async logs(
    namespace: string,
    pod: string,
    options: LogOptions = {},
  ): Promise<string> {
    const { body } = await this.#server.send({
      method: 'GET',
      path: `/api/v1/namespaces/${namespace}/pods/${pod}/log`,
      query: {
        container: options.container,
        tailLines: options.tailLines?.toString(),
        previous: options.previous ? 'true' : undefined,
      },
      signal: options.signal,
    });
    return body;
  }

  /** Sends a request to a service inside the cluster and gives its answer, whatever the status. Never retried. */
  async serviceProxy(request: ServiceRequest): Promise<ServiceResponse> {
    return await this.#server.sendOnce(toProxied(request));
  }

  /** As {@link ClusterClient.serviceProxy}, but gives the answer as it comes, as soon as its head is there. */
  async serviceStream(request: ServiceRequest): Promise<ServiceStream> {
    return await this.#server.openOnce(toProxied(request));
  }

  /** Reads a plain path of the API server, such as `/version` or `/readyz`, as text. */
  async raw(path: string, options?: CallOptions): Promise<string> {
    const answer = await this.#server.send({ method: 'GET', path, ...options });
    return answer.body;
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#server.close();
  }
}

function toProxied(request: ServiceRequest): TransportRequest {
  const { namespace, service, port, path } = request;
  return {
    method: request.method ?? 'GET',
    path: `/api/v1/namespaces/${namespace}/services/${service}:${port}/proxy${path}`,
    headers: request.headers,
    body: request.body,
    signal: request.signal,
  };
}

function ifNotFound<T>(value: T): (error: unknown) => T {
  return error => {
    if (isClusterError(error) && error.status === 404) return value;
    throw error;
  };
}
