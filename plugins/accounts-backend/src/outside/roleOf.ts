import { ROLES, type Role } from '@marquee/plugin-accounts-common';
import type { OutsideConfig } from '../config/readOutside';

/**
 * The role that an outside provider gives a person. Of several, the most powerful
 * one counts; undefined when there is none and no default.
 */
export function roleOf(
  claims: Record<string, unknown>,
  config: Pick<OutsideConfig, 'roleClaim' | 'defaultRole'>,
): Role | undefined {
  const claimed = claimAt(claims, config.roleClaim.split('.'));
  const words = Array.isArray(claimed) ? claimed : [claimed];
  return ROLES.find(role => words.includes(role)) ?? config.defaultRole;
}

function claimAt(claims: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    claims,
  );
}
