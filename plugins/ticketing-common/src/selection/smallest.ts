/**
 * The `count` items with the smallest keys, smallest first, of equal ones those
 * that come first; without sorting all of them.
 */
export function smallest(
  items: readonly number[],
  count: number,
  keyOf: (item: number) => number,
): { items: number[]; sum: number } {
  const best: number[] = [];
  const keys: number[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (best.length === count && !(key < keys[count - 1])) continue;
    let at = Math.min(best.length, count - 1);
    for (; at > 0 && key < keys[at - 1]; at--) {
      keys[at] = keys[at - 1];
      best[at] = best[at - 1];
    }
    keys[at] = key;
    best[at] = item;
  }
  return { items: best, sum: keys.reduce((sum, key) => sum + key, 0) };
}
