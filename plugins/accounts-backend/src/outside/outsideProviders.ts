import {
  ACCOUNTS_BASE_PATH,
  type Place,
} from '@marquee/plugin-accounts-common';
import { APIError } from 'better-auth/api';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { AccountsConfig } from '../config/readAccountsConfig';
import type { OutsideConfig } from '../config/readOutside';
import { roleOf } from './roleOf';

/** Name under which better-auth knows the outside provider, at a place. */
export function outsideProviderId(place: Place): string {
  return `outside-${place}`;
}

/** Where the outside provider sends people back to; part of the path of our API. */
export function outsideCallbackPath(place: Place): string {
  return `/outside/callback/${place}`;
}

/**
 * The outside provider as better-auth is to use it: once per place, for cookies are
 * set where the browser comes back to.
 */
export function outsideProviders({
  outside,
  places,
}: Pick<AccountsConfig, 'outside' | 'places'>): GenericOAuthConfig[] {
  if (!outside) return [];
  const provider = (place: Place, origin: string): GenericOAuthConfig => ({
    providerId: outsideProviderId(place),
    discoveryUrl: `${outside.issuer}/.well-known/openid-configuration`,
    clientId: outside.clientId,
    clientSecret: outside.clientSecret,
    scopes: outside.scopes,
    pkce: true,
    requireIdTokenVerification: true,
    redirectURI: `${origin}${ACCOUNTS_BASE_PATH}${outsideCallbackPath(place)}`,
    // Role and name are those of the provider, at each sign-in.
    overrideUserInfo: true,
    mapProfileToUser: claims => toUser(claims, outside),
  });
  return [
    provider('portal', places.portal),
    provider('public-site', places.publicSite),
  ];
}

function toUser(claims: Record<string, unknown>, outside: OutsideConfig) {
  const role = roleOf(claims, outside);
  // An address that nobody vouches for could be anybody's.
  if (!role || claims.email_verified !== true) {
    throw new APIError('FORBIDDEN', { code: 'NOT_ALLOWED' });
  }
  const locale = typeof claims.locale === 'string' ? claims.locale : '';
  return {
    emailVerified: true,
    role,
    language: locale.startsWith('en') ? 'en' : 'ko',
  };
}
