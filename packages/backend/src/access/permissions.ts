/**
 * What the policy says to one kind of caller: `own` is "yes, as far as the thing is
 * the caller's", which the plugin itself then finds out.
 */
export type Answer = 'yes' | 'own' | 'no';

/** Answers to the callers of the portal. */
export interface Answers {
  admin: Answer;
  seller: Answer;
  /** Somebody who was made a buyer after signing in. */
  buyer: Answer;
  /** Somebody without a token. */
  nobody: Answer;
}

const everyone: Answers = {
  admin: 'yes',
  seller: 'yes',
  buyer: 'no',
  nobody: 'no',
};
const own: Answers = { ...everyone, seller: 'own' };
const adminsOnly: Answers = { ...everyone, seller: 'no' };

/** Every permission of every plugin that is installed in the portal. */
export const PERMISSIONS: Record<string, Answers> = {
  'accounts.audit.read': adminsOnly,
  'accounts.manage': adminsOnly,
  'accounts.read': adminsOnly,
  'catalog.entity.create': adminsOnly,
  'catalog.entity.delete': adminsOnly,
  'catalog.entity.read': own,
  'catalog.entity.refresh': adminsOnly,
  'catalog.entity.validate': adminsOnly,
  'catalog.ingestion.manage': adminsOnly,
  'catalog.ingestion.read': adminsOnly,
  'catalog.location.analyze': adminsOnly,
  'catalog.location.create': adminsOnly,
  'catalog.location.delete': adminsOnly,
  'catalog.location.read': adminsOnly,
  'kubernetes.clusters.read': everyone,
  'kubernetes.proxy': adminsOnly,
  'kubernetes.resources.read': everyone,
  'scaffolder.action.execute': own,
  'scaffolder.task.cancel': own,
  'scaffolder.task.create': everyone,
  'scaffolder.task.read': own,
  'scaffolder.template.dry-run': adminsOnly,
  'scaffolder.template.management': adminsOnly,
  'scaffolder.template.parameter.read': everyone,
  'scaffolder.template.step.read': everyone,
  'shows.open': everyone,
  'shows.read': everyone,
  'shows.sell': everyone,
};
