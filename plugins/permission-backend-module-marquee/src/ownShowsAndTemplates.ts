import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { userRefOf } from '@marquee/plugin-accounts-common';
import { deny, type Rule } from './rules';

/**
 * Entities that a seller may read: what the account itself owns, its own user, and
 * templates. Not what its group owns, and neither the group nor parts of the pool:
 * their relations name the accounts and the shows of other sellers.
 */
export const ownShowsAndTemplates: Rule = (permission, account) => {
  if (!isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
    return deny(permission, account);
  }
  const { isEntityOwner, isEntityKind, hasMetadata } = catalogConditions;
  return createCatalogConditionalDecision(permission, {
    anyOf: [
      isEntityOwner({ claims: [userRefOf(account)] }),
      isEntityKind({ kinds: ['template'] }),
      {
        allOf: [
          isEntityKind({ kinds: ['user'] }),
          hasMetadata({ key: 'name', value: account }),
        ],
      },
    ],
  });
};
