import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import { RESOURCE_TYPE_SCAFFOLDER_TASK } from '@backstage/plugin-scaffolder-common/alpha';
import { userRefOf } from '@marquee/plugin-accounts-common';
import { deny, type Rule } from './rules';

/** Tasks that the account itself started. */
export const ownTasks: Rule = (permission, account) =>
  isResourcePermission(permission, RESOURCE_TYPE_SCAFFOLDER_TASK)
    ? createScaffolderTaskConditionalDecision(
        permission,
        scaffolderTaskConditions.isTaskOwner({
          createdBy: [userRefOf(account)],
        }),
      )
    : deny(permission, account);
