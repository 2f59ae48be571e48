import { deny, mayAlways, type Rule } from './rules';
import { ownShowsAndTemplates } from './ownShowsAndTemplates';
import { ownTasks } from './ownTasks';
import { showActions } from './showActions';

/** Roles that may enter the portal; nobody else may do anything in it. */
export type PortalRole = 'admin' | 'seller';

const everyone = { admin: mayAlways, seller: mayAlways };
const adminsOnly = { admin: mayAlways, seller: deny };

/**
 * What each role may do, by the name of the permission. A permission that is not
 * in this table is refused to everybody.
 */
export const DECISIONS: Readonly<Record<string, Record<PortalRole, Rule>>> = {
  'accounts.read': adminsOnly,
  'accounts.manage': adminsOnly,
  'accounts.audit.read': adminsOnly,

  'catalog.entity.read': { admin: mayAlways, seller: ownShowsAndTemplates },
  'catalog.entity.create': adminsOnly,
  'catalog.entity.delete': adminsOnly,
  'catalog.entity.refresh': adminsOnly,
  'catalog.entity.validate': adminsOnly,
  'catalog.ingestion.manage': adminsOnly,
  'catalog.ingestion.read': adminsOnly,
  'catalog.location.analyze': adminsOnly,
  'catalog.location.create': adminsOnly,
  'catalog.location.delete': adminsOnly,
  'catalog.location.read': adminsOnly,

  // Which objects a seller sees follows from the entities that a seller can read;
  // see kubernetes-backend-module-shows.
  'kubernetes.clusters.read': everyone,
  'kubernetes.resources.read': everyone,
  'kubernetes.proxy': adminsOnly,

  'scaffolder.action.execute': { admin: mayAlways, seller: showActions },
  'scaffolder.task.cancel': { admin: mayAlways, seller: ownTasks },
  'scaffolder.task.create': everyone,
  'scaffolder.task.read': { admin: mayAlways, seller: ownTasks },
  'scaffolder.template.dry-run': adminsOnly,
  'scaffolder.template.management': adminsOnly,
  'scaffolder.template.parameter.read': everyone,
  'scaffolder.template.step.read': everyone,

  // All are about one's own shows; the shows plugin knows whose they are.
  'shows.open': everyone,
  'shows.read': everyone,
  'shows.sell': everyone,
};
