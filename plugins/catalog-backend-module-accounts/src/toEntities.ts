import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type GroupEntity,
  type UserEntity,
} from '@backstage/catalog-model';
import { ROLES, type Role } from '@marquee/plugin-accounts-common';
import type { Person } from '@marquee/plugin-accounts-node';

/** Where the catalog has people from; no URL, or a link to a source would be shown. */
const LOCATION = 'marquee:accounts';
const annotations = {
  [ANNOTATION_LOCATION]: LOCATION,
  [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
};

const GROUPS: Record<Role, { title: string; description: string }> = {
  admin: {
    title: 'Admins',
    description: 'Look after the platform and its container pool',
  },
  seller: {
    title: 'Sellers',
    description: 'Open shows and sell tickets',
  },
  buyer: {
    title: 'Buyers',
    description: 'Book tickets on the pages of shows',
  },
};

/** Roles as groups, and people as their members. */
export function toEntities(people: Person[]): (GroupEntity | UserEntity)[] {
  return [...ROLES.map(toGroup), ...people.map(toUser)];
}

function groupName(role: Role): string {
  return `${role}s`;
}

function toGroup(role: Role): GroupEntity {
  const { title, description } = GROUPS[role];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: groupName(role), title, description, annotations },
    spec: { type: 'role', profile: { displayName: title }, children: [] },
  };
}

/** The e-mail address is left out: the catalog is open to everybody in the portal. */
function toUser({ id, role, name }: Person): UserEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: id, title: name, annotations },
    spec: { profile: { displayName: name }, memberOf: [groupName(role)] },
  };
}
