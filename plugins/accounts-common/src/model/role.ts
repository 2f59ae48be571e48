import * as z from 'zod';

/** What an account may be. */
export const ROLES = ['admin', 'seller', 'buyer'] as const;
/** One of {@link ROLES}; an account has exactly one. */
export type Role = (typeof ROLES)[number];
/** Parses a {@link Role}. */
export const roleSchema = z.enum(ROLES);

/** Roles that people choose when they sign up; admins are made by configuration or by admins. */
export const SIGN_UP_ROLES = ['seller', 'buyer'] as const;
/** One of {@link SIGN_UP_ROLES}. */
export type SignUpRole = (typeof SIGN_UP_ROLES)[number];

/** Where people sign in: sellers and admins in the portal, buyers on the public site. */
export type Place = 'portal' | 'public-site';

const PLACE: Record<Role, Place> = {
  admin: 'portal',
  seller: 'portal',
  buyer: 'public-site',
};

/** The only place where accounts of a role have sessions. */
export function placeOf(role: Role): Place {
  return PLACE[role];
}

const GROUP_PREFIX = 'group:default/';

/** Catalog reference of the group of a role, e.g. `group:default/sellers`. */
export function groupRefOf(role: Role): string {
  return `${GROUP_PREFIX}${role}s`;
}

/** The role whose group is among ownership references; undefined when there is none. */
export function roleIn(ownershipRefs: readonly string[]): Role | undefined {
  return ROLES.find(role => ownershipRefs.includes(groupRefOf(role)));
}

const USER_PREFIX = 'user:default/';

/** Catalog reference of an account, by its id. */
export function userRefOf(account: string): string {
  return `${USER_PREFIX}${account}`;
}

/** Id of the account that a catalog reference names; undefined for other references. */
export function accountIdIn(userRef: string): string | undefined {
  return userRef.startsWith(USER_PREFIX)
    ? userRef.slice(USER_PREFIX.length)
    : undefined;
}
