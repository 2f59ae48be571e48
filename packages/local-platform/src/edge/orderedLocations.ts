import type { EdgeRoute } from './EdgeRoute';

/** One location of nginx. */
export interface EdgeLocation {
  /** `= /path`, `^~ /path/` or `/`; nginx takes the exact one, else the longest. */
  selector: string;
  upstream: EdgeRoute['upstream'];
}

/**
 * Gives the locations for the routes of a host as Ingress v1 defines their order: exact before prefix,
 * longer before shorter. A prefix matches whole path elements, so `/book` takes `/book` and `/book/1`
 * but not `/booking`; a slash at its end makes no difference.
 */
export function orderedLocations(routes: EdgeRoute[]): EdgeLocation[] {
  const locations = new Map<string, EdgeRoute['upstream']>();
  const claim = (selector: string, { upstream }: EdgeRoute) => {
    if (!locations.has(selector)) locations.set(selector, upstream);
  };
  const exact = routes.filter(({ match }) => match === 'exact');
  const prefix = routes.filter(({ match }) => match === 'prefix');
  for (const route of exact) claim(`= ${route.path}`, route);
  for (const route of prefix) {
    const path = route.path.replace(/\/+$/, '');
    if (path === '') {
      claim('/', route);
    } else {
      claim(`= ${path}`, route);
      claim(`^~ ${path}/`, route);
    }
  }
  return [...locations]
    .map(([selector, upstream]) => ({ selector, upstream }))
    .sort((a, b) => (a.selector < b.selector ? -1 : 1));
}
