import { parseEntityRef } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';

const PLAIN = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;
/** A plain name that ends like this could be that of another account, shortened. */
const SUFFIXED = /-[0-9a-f]{8}$/;

/**
 * The seller id of an account: its plain name, or a readable form of the
 * reference that ends in its hash, so that no two accounts share a namespace.
 */
export function sellerIdOf(userEntityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(userEntityRef);
  const plain = kind.toLowerCase() === 'user' && namespace === 'default';
  if (plain && PLAIN.test(name) && !SUFFIXED.test(name)) return name;
  const readable = `${namespace}-${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 30);
  const hash = createHash('sha256').update(userEntityRef).digest('hex');
  return `${readable}-${hash.slice(0, 8)}`;
}
