import type { IRouter } from 'express';

/** One entry of a router's stack, as far as it is read here. */
interface Layer {
  regexp: RegExp & { fast_slash?: boolean };
  keys: { name: string | number }[];
  handle: Routed;
  name: string;
  route?: {
    path: string | RegExp | (string | RegExp)[];
    methods: Record<string, boolean>;
  };
}

/** A router, an application, or a handler that is neither. */
interface Routed {
  stack?: Layer[];
  _router?: { stack: Layer[] };
}

/**
 * The routes of an Express 4 application or router, as `METHOD /path`, sorted and
 * each once. Express keeps no list: this walks its routers.
 *
 * @throws Error when an application is mounted in an application, which hides the
 *   routes of the inner one; mount a router instead
 */
export function listRoutes(app: IRouter): string[] {
  return [
    ...new Set(routesOf(stackOf(app as unknown as Routed) ?? [], '')),
  ].sort();
}

function stackOf({ _router, stack }: Routed): Layer[] | undefined {
  return _router?.stack ?? stack;
}

function routesOf(stack: Layer[], prefix: string): string[] {
  return stack.flatMap(layer => {
    if (layer.route) return namesOf(layer.route, prefix);
    const path = prefix + mountPathOf(layer);
    if (layer.name === 'mounted_app') {
      throw new Error(`The application mounted at '${path}' hides its routes`);
    }
    return routesOf(stackOf(layer.handle) ?? [], path);
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
    .replace(
      /(\\\/)?\(\?:\\?\/?\(\[\^\\?\/\]\+\?\)\)/g,
      () => `/:${names.shift()}`,
    )
    .replace(/\\(.)/g, '$1');
}
