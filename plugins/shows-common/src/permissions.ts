import { createPermission } from '@backstage/plugin-permission-common';

/** Allows to open shows: to plan them, upload seating plans, and have them rolled out. */
export const showsOpenPermission = createPermission({
  name: 'shows.open',
  attributes: { action: 'create' },
});

/** Allows to read the shows that one owns. */
export const showsReadPermission = createPermission({
  name: 'shows.read',
  attributes: { action: 'read' },
});

/** Allows to sell the shows that one owns: bookers, refunds, blocked seats, facts. */
export const showsSellPermission = createPermission({
  name: 'shows.sell',
  attributes: { action: 'update' },
});

/** All permissions of the plugin. */
export const showsPermissions = [
  showsOpenPermission,
  showsReadPermission,
  showsSellPermission,
];
