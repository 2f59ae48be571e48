import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** One's own account. */
export const ownAccountRouteRef = createRouteRef();
/** Where one's own account is given up. */
export const withdrawalRouteRef = createSubRouteRef({
  parent: ownAccountRouteRef,
  path: '/withdrawal',
});
/** All accounts, for admins. */
export const accountsRouteRef = createRouteRef();
/** One account, for admins. */
export const accountRouteRef = createSubRouteRef({
  parent: accountsRouteRef,
  path: '/:id',
});
/** Who did what, for admins. */
export const auditRouteRef = createRouteRef();
/** The catalog page of an entity; every show has one. */
export const entityRouteRef = createExternalRouteRef({
  params: ['namespace', 'kind', 'name'],
  defaultTarget: 'catalog.catalogEntity',
});
