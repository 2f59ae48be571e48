import type { KubernetesObject, WatchEvent } from '@marquee/cluster-client';

/** Holds the objects of one watch as they are now. */
export class ObjectCache {
  #objects = new Map<string, KubernetesObject>();
  #filled = false;

  /** Whether the first list has come: before, absence means nothing. */
  get filled(): boolean {
    return this.#filled;
  }

  /** Replaces everything by what a list gave. */
  sync(items: KubernetesObject[]): void {
    this.#objects = new Map(items.map(item => [keyOf(item), item]));
    this.#filled = true;
  }

  /** Takes over one change. */
  apply({ type, object }: WatchEvent): void {
    if (type === 'DELETED') {
      this.#objects.delete(keyOf(object));
    } else {
      this.#objects.set(keyOf(object), object);
    }
  }

  /** All objects, in no order. */
  values(): KubernetesObject[] {
    return [...this.#objects.values()];
  }
}

function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
