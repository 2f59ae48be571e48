import type { IRouter } from 'express';

/** One entry of a router's stack, as far as it is read here. */
interface Layer {
  regexp: RegExp & { fast_slash?: boolean };
  keys: { name: string | number }[];
  handle: { stack?: Layer[] };
  route?: {
    path: string | RegExp | (string | RegExp)[];
    methods: Record<string, boolean>;
  };
}

/**
 * The routes of an Express 4 application or router, as `METHOD /path`, sorted and
 * each once. Express keeps no list: this walks its routers.
 */
export function listRoutes(app: IRouter): string[] {
  const { _router: router } = app as { _router?: { stack: Layer[] } };
  const { stack } = router ?? (app as unknown as { stack: Layer[] });
  return [...new Set(routesOf(stack, ''))].sort();
}

function routesOf(stack: Layer[], prefix: string): string[] {
  return stack.flatMap(layer => {
    if (layer.route) return namesOf(layer.route, prefix);
    if (!layer.handle.stack) return [];
    return routesOf(layer.handle.stack, prefix + mountPathOf(layer));
  });
}

function namesOf(route: NonNullable<Layer['route']>, prefix: string) {
  const methods = Object.keys(route.methods).map(name =>
    name === '_all' ? 'ALL' : name.toUpperCase(),
  );
  return [route.path].flat().flatMap(path =>
    methods.map(method => {
      const full = `${prefix}${path}`.replace(/(.)\/$/, '$1');
      return `${method} ${full}`;
    }),
  );
}

/** Where a router is mounted; Express keeps the path as a regular expression only. */
function mountPathOf({ regexp, keys }: Layer): string {
  if (regexp.fast_slash) return '';
  const names = keys.map(({ name }) => name);
  return regexp.source
    .replace(/^\^/, '')
    .replace(/\\\/\?\(\?=\\\/\|\$\)$/, '')
    .replace(/(\\\/)?\(\?:\\?\/?\(\[\^\\?\/\]\+\?\)\)/g, () => `/:${names.shift()}`)
    .replace(/\\(.)/g, '$1');
}
