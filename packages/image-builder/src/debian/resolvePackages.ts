import { parseDepends } from './parseDepends';
import { run } from './run';

/** Only libraries are followed: programs and their maintenance scripts have no place in an image. */
const LIBRARY = /^(lib|zlib)/;

/**
 * Gives the named packages with all libraries that they need, by name and sorted.
 *
 * @throws Error when apt does not know one of the packages.
 */
export async function resolvePackages(options: {
  packages: string[];
  /** Libraries that the image does without. */
  without?: string[];
}): Promise<string[]> {
  const { packages, without = [] } = options;
  const resolved = new Set<string>();
  let next = packages;
  while (next.length > 0) {
    next.forEach(name => resolved.add(name));
    const depends = parseDepends(await run('apt-cache', ['depends', ...next]));
    next = [...new Set([...depends.values()].flat())].filter(
      name =>
        LIBRARY.test(name) && !without.includes(name) && !resolved.has(name),
    );
  }
  return [...resolved].sort();
}
