import type { Config } from '@backstage/config';
import { roleSchema, type Role } from '@marquee/plugin-accounts-common';

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
  defaultRole?: Role;
}

/** Reads `accounts.outside`. */
export function readOutside(config: Config): OutsideConfig {
  const defaultRole = config.getOptionalString('defaultRole');
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
    ...(defaultRole && { defaultRole: roleSchema.parse(defaultRole) }),
  };
}
