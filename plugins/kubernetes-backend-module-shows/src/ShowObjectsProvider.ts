import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { ObjectsByEntityResponse } from '@backstage/plugin-kubernetes-common';
import type {
  KubernetesObjectsByEntity,
  KubernetesObjectsProvider,
} from '@backstage/plugin-kubernetes-node';
import { hasOwnObjects } from './hasOwnObjects';

/**
 * Reads the objects of entities that say where theirs are, and of no others.
 *
 * By itself the Kubernetes plugin looks for objects with the name of an entity in
 * all namespaces when the entity names none. Anybody may read the template
 * `open-show`, and would so be shown the pods of another seller's show that took
 * this address.
 */
export class ShowObjectsProvider implements KubernetesObjectsProvider {
  readonly #provider: KubernetesObjectsProvider;

  constructor(provider: KubernetesObjectsProvider) {
    this.#provider = provider;
  }

  async getKubernetesObjectsByEntity(
    request: KubernetesObjectsByEntity,
    options: { credentials: BackstageCredentials },
  ): Promise<ObjectsByEntityResponse> {
    if (!hasOwnObjects(request.entity)) return { items: [] };
    return await this.#provider.getKubernetesObjectsByEntity(request, options);
  }

  /**
   * Refuses: a caller may name any kind here, also kinds that the tab never shows,
   * such as secrets. Shows have no resources of kinds of their own.
   *
   * @throws NotAllowedError
   */
  async getCustomResourcesByEntity(): Promise<never> {
    throw new NotAllowedError('Objects of chosen kinds are not shown');
  }
}
