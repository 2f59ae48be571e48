import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  SIGN_UP_ROLES,
  type SignUpRole,
} from '@marquee/plugin-accounts-common';

/** An identity provider of others (OpenID Connect), such as Keycloak. */
export interface OutsideConfig {
  /** What people know it by, shown on the sign-in pages. */
  name: string;
  /** Its issuer; `/.well-known/openid-configuration` is read below it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string[];
  /** Claim that carries the role, as a word or a list; dots lead into objects. */
  roleClaim: string;
  /** Role of people without that claim; without it they are refused. */
  defaultRole?: SignUpRole;
}

/**
 * Reads `accounts.outside`.
 *
 * @throws InputError when everybody would be an admin
 */
export function readOutside(config: Config): OutsideConfig {
  const given = config.getOptionalString('defaultRole');
  const defaultRole = SIGN_UP_ROLES.find(role => role === given);
  if (given && !defaultRole) {
    throw new InputError(
      `accounts.outside.defaultRole must be one of ${SIGN_UP_ROLES.join(', ')}`,
    );
  }
  return {
    name: config.getString('name'),
    issuer: config.getString('issuer').replace(/\/$/, ''),
    clientId: config.getString('clientId'),
    clientSecret: config.getString('clientSecret'),
    scopes: config.getOptionalStringArray('scopes') ?? [
      'openid',
      'email',
      'profile',
    ],
    roleClaim: config.getOptionalString('roleClaim') ?? 'marquee_role',
    ...(defaultRole && { defaultRole }),
  };
}
