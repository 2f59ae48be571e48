import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
} from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { SCOPES } from './oauthOptions';

/** Issuer of the tokens for shows. */
export function issuerOf({ places }: Pick<AccountsConfig, 'places'>): string {
  return `${places.publicSite}${ACCOUNTS_BASE_PATH}`;
}

/** What this authorization server can do (RFC 8414): only what is really mounted. */
export function oauthMetadata(config: Pick<AccountsConfig, 'places'>) {
  const issuer = issuerOf(config);
  const oauth2 = `${issuer}${accountsRoutes.oauth2}`;
  return {
    issuer,
    authorization_endpoint: `${oauth2}/authorize`,
    token_endpoint: `${oauth2}/token`,
    revocation_endpoint: `${oauth2}/revoke`,
    jwks_uri: `${issuer}${accountsRoutes.keys}`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    revocation_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    scopes_supported: SCOPES,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
}
