import { createBackend } from '@backstage/backend-defaults';
import type { Express } from 'express';
import { createRootHttpRouter } from './rootHttpRouter';

/**
 * The portal with all its plugins, not yet started.
 *
 * @param options.inspect - is given the HTTP application, with its routes once started
 */
export function createPortal(
  options: { inspect?(app: Express): void } = {},
): ReturnType<typeof createBackend> {
  const backend = createBackend();
  backend.add(createRootHttpRouter(options.inspect));

  backend.add(import('@backstage/plugin-app-backend'));

  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@marquee/plugin-auth-backend-module-accounts'));
  backend.add(import('@marquee/plugin-accounts-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('@marquee/plugin-permission-backend-module-marquee'));
  backend.add(import('@backstage/plugin-user-settings-backend'));

  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(
    import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
  );
  backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
  backend.add(import('@marquee/plugin-catalog-backend-module-accounts'));
  backend.add(import('@marquee/plugin-catalog-backend-module-shows'));

  backend.add(import('@backstage/plugin-scaffolder-backend'));
  backend.add(import('@marquee/plugin-scaffolder-backend-module-shows'));

  backend.add(import('@backstage/plugin-search-backend'));
  backend.add(import('@backstage/plugin-search-backend-module-catalog'));
  backend.add(import('@backstage/plugin-search-backend-module-pg'));

  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(import('@backstage/plugin-notifications-backend'));

  backend.add(import('@backstage/plugin-kubernetes-backend'));
  backend.add(import('@marquee/plugin-kubernetes-backend-module-shows'));
  backend.add(import('@marquee/plugin-shows-backend'));

  return backend;
}
