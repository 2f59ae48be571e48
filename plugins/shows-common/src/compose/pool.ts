import {
  suits,
  type Genre,
  type PoolPart,
  type Seating,
} from '@marquee/plugin-container-pool-common';

/**
 * One part of each name, sorted by name: its highest version, and of equal
 * versions the one whose image sorts first, so that the order of the pool never
 * decides.
 */
export function newestParts(parts: readonly PoolPart[]): PoolPart[] {
  const newest = new Map<string, PoolPart>();
  for (const part of parts) {
    const known = newest.get(part.descriptor.name);
    if (!known || comparePreference(part, known) < 0) {
      newest.set(part.descriptor.name, part);
    }
  }
  return [...newest.values()].sort((a, b) =>
    compareText(a.descriptor.name, b.descriptor.name),
  );
}

/** The newest parts that are made for a show of this genre and seating. */
export function suitableParts(
  parts: readonly PoolPart[],
  show: { genre: Genre; seating: Seating },
): PoolPart[] {
  return newestParts(parts).filter(({ descriptor }) =>
    suits(descriptor.suits, show),
  );
}

/** Orders texts by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparePreference(a: PoolPart, b: PoolPart): number {
  const theirs = b.descriptor.version.split('.').map(Number);
  const difference = a.descriptor.version
    .split('.')
    .map((number, index) => theirs[index] - Number(number))
    .find(step => step !== 0);
  return difference ?? compareText(a.image, b.image);
}
