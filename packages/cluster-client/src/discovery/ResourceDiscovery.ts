import type { ListTarget, ObjectRef } from '../types';

type ApiResource = { name: string; kind: string; namespaced: boolean };

/**
 * Finds the path of a kind by asking the API server once per group and version.
 */
export class ResourceDiscovery {
  readonly #fetch: (path: string) => Promise<unknown>;
  readonly #known = new Map<string, Promise<Map<string, ApiResource>>>();

  constructor(options: { fetch: (path: string) => Promise<unknown> }) {
    this.#fetch = options.fetch;
  }

  /**
   * Gives the path of one object.
   *
   * @throws Error when the server does not have the kind, or the namespace is missing.
   */
  async objectPath(ref: ObjectRef): Promise<string> {
    const resource = await this.#resourceOf(ref.apiVersion, ref.kind);
    if (resource.namespaced && !ref.namespace) {
      throw new Error(`${ref.kind} '${ref.name}' needs a namespace`);
    }
    const list = join(ref.apiVersion, resource, ref.namespace);
    return `${list}/${encodeURIComponent(ref.name)}`;
  }

  /**
   * Gives the path of a kind's list.
   *
   * @throws Error when the server does not have the kind.
   */
  async listPath(target: ListTarget): Promise<string> {
    const resource = await this.#resourceOf(target.apiVersion, target.kind);
    return join(target.apiVersion, resource, target.namespace);
  }

  async #resourceOf(apiVersion: string, kind: string): Promise<ApiResource> {
    const kept = this.#known.get(apiVersion);
    const found = (await kept)?.get(kind);
    if (found) return found;
    // Custom kinds may have been added since the answer that we kept.
    const fresh = (await this.#load(apiVersion)).get(kind);
    if (!fresh) {
      throw new Error(`The cluster has no kind '${kind}' in '${apiVersion}'`);
    }
    return fresh;
  }

  #load(apiVersion: string): Promise<Map<string, ApiResource>> {
    const loading = this.#fetch(groupPath(apiVersion)).then(list => {
      const { resources } = list as { resources: ApiResource[] };
      return new Map(
        resources
          .filter(resource => !resource.name.includes('/'))
          .map(resource => [resource.kind, resource]),
      );
    });
    this.#known.set(apiVersion, loading);
    loading.catch(() => this.#known.delete(apiVersion));
    return loading;
  }
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes('/')
    ? `/apis/${apiVersion}`
    : `/api/${apiVersion}`;
}

function join(
  apiVersion: string,
  resource: ApiResource,
  namespace: string | undefined,
): string {
  const scope =
    resource.namespaced && namespace
      ? `/namespaces/${encodeURIComponent(namespace)}`
      : '';
  return `${groupPath(apiVersion)}${scope}/${resource.name}`;
}
