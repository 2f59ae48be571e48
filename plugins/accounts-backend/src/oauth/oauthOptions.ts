import type { oauthProvider } from '@better-auth/oauth-provider';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { checkGrant } from './checkGrant';

/** Life of tokens for shows, in seconds: so long a token outlives its session at most. */
export const SHOW_TOKEN_SECONDS = 5 * 60;
/** A browser goes from here to the show's box office within seconds. */
const CODE_SECONDS = 60;
/** A show that is not visited for so long asks its buyer to sign in again. */
const REFRESH_SECONDS = 7 * 24 * 60 * 60;
/** A box office whose answer got lost may ask for the same one again, so long. */
const REPEAT_SECONDS = 60;

/** What shows may ask for: who the buyer is, and to be told again later. */
export const SCOPES = ['openid', 'offline_access'] as const;

/** A key signs for so long, in seconds; the next one is made when it is first needed. */
export const KEY_SECONDS = 30 * 24 * 60 * 60;
/** An old key is shown for so long after that, in seconds: longer than its tokens live. */
export const OLD_KEY_SECONDS = 60 * 60;

/**
 * OAuth 2.1 for the pages of shows: authorization code with PKCE, nothing else.
 * Clients are registered by {@link ShowClients} only.
 */
export function oauthOptions(
  config: Pick<AccountsConfig, 'places'>,
): Parameters<typeof oauthProvider>[0] {
  // Our own routes lead there; better-auth is not asked before somebody is signed in.
  const signIn = `${config.places.publicSite}/sign-in`;
  return {
    loginPage: signIn,
    consentPage: signIn,
    scopes: [...SCOPES],
    grantTypes: ['authorization_code', 'refresh_token'],
    codeExpiresIn: CODE_SECONDS,
    accessTokenExpiresIn: SHOW_TOKEN_SECONDS,
    idTokenExpiresIn: SHOW_TOKEN_SECONDS,
    refreshTokenExpiresIn: REFRESH_SECONDS,
    refreshTokenReuseInterval: REPEAT_SECONDS,
    enforcePerClientResources: true,
    extensions: [{ claims: { accessToken: checkGrant } }],
    // For the forms of the show; the access token says no more than the account's id.
    customIdTokenClaims: ({ user }) => ({
      name: user.name,
      email: user.email,
      phone_number: String(user.phone),
    }),
  };
}
