import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** The catalog page of an entity; every show has one. */
export const entityRouteRef = createExternalRouteRef({
  params: ['namespace', 'kind', 'name'],
  defaultTarget: 'catalog.catalogEntity',
});
