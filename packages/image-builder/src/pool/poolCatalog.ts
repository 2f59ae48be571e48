import {
  CONTAINER_IMAGE_TYPE,
  type PoolPart,
} from '@marquee/plugin-container-pool-common';
import { stringify } from 'yaml';

const OWNER = 'group:default/admins';

/** Writes the parts of a pool as catalog entities, in YAML and sorted by name. */
export function poolCatalog(parts: PoolPart[]): string {
  return [...parts]
    .sort((a, b) => (a.descriptor.name < b.descriptor.name ? -1 : 1))
    .map(part => stringify(poolEntity(part)))
    .join('---\n');
}

function poolEntity({ image, descriptor }: PoolPart): object {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: descriptor.name,
      title: descriptor.alias.en,
      description: descriptor.description.en,
    },
    spec: {
      type: CONTAINER_IMAGE_TYPE,
      owner: OWNER,
      lifecycle: 'production',
      image,
      descriptor,
    },
  };
}
