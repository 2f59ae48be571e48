import { aPool } from '@marquee/plugin-shows-common/testUtils';
import { stringify } from 'yaml';

/** A catalog file with a pool that every kind of show can be composed from. */
export function poolEntities(): string {
  const documents = aPool().parts.map(part => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: part.descriptor.name },
    spec: {
      type: 'container-image',
      owner: 'group:default/admins',
      ...part,
    },
  }));
  return documents.map(document => stringify(document)).join('---\n');
}
