import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  createScaffolderActionConditionalDecision,
  scaffolderActionConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import { RESOURCE_TYPE_SCAFFOLDER_ACTION } from '@backstage/plugin-scaffolder-common/alpha';
import { deny, type Rule } from './rules';

/** Actions of the templates for sellers; all others write files, fetch, or publish. */
const SHOW_ACTIONS = [
  'marquee:show:plan',
  'marquee:show:apply',
  'marquee:show:wait',
] as const;

const [first, ...others] = SHOW_ACTIONS.map(actionId =>
  scaffolderActionConditions.hasActionId({ actionId }),
);

/** Actions that open and watch shows. */
export const showActions: Rule = (permission, account) =>
  isResourcePermission(permission, RESOURCE_TYPE_SCAFFOLDER_ACTION)
    ? createScaffolderActionConditionalDecision(permission, {
        anyOf: [first, ...others],
      })
    : deny(permission, account);
