import type { Entity } from '@backstage/catalog-model';

const NAMESPACE = 'backstage.io/kubernetes-namespace';
const SELECTOR = 'backstage.io/kubernetes-label-selector';

/** Whether an entity says both where its objects are and which ones they are. */
export function hasOwnObjects(entity: Entity | undefined): boolean {
  const annotations = entity?.metadata?.annotations;
  return Boolean(annotations?.[NAMESPACE] && annotations[SELECTOR]);
}
