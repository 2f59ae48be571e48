import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
  PASSWORD_LENGTH,
} from '@marquee/plugin-accounts-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { oauthProvider } from '@better-auth/oauth-provider';
import { betterAuth } from 'better-auth';
import { emailOTP, genericOAuth, jwt, twoFactor } from 'better-auth/plugins';
import type { Knex } from 'knex';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { knexPool } from '../database/knexPool';
import type { Mailer } from '../mail/Mailer';
import {
  KEY_SECONDS,
  OLD_KEY_SECONDS,
  oauthOptions,
} from '../oauth/oauthOptions';
import { accountFields } from './accountFields';
import { outsideProviders } from '../outside/outsideProviders';
import { ADDRESS_HEADER } from './authHeaders';
import { authLogger } from './authLogger';
import { guardSessions } from './guardSessions';
import { postCode } from './postCode';

/** A session that is not used for so long ends, in seconds. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;
/** How exactly we know when a session was last used, in seconds. */
const LAST_SEEN_SECONDS = 60;
/** A mailed code is good for so long, in seconds. */
export const CODE_SECONDS = 10 * 60;
/** Wrong tries before a mailed code is void. */
export const CODE_TRIES = 3;

/** What better-auth works with. */
export interface AuthOptions {
  config: AccountsConfig;
  knex: Knex;
  logger: LoggerService;
  mailer: Mailer;
}

/**
 * Configures better-auth: accounts, passwords, sessions, mailed codes, two-factor.
 * Its own HTTP endpoints are not reachable; our routes call `auth.api`.
 */
export function createAuth(options: AuthOptions) {
  const { config, knex, mailer } = options;
  return betterAuth({
    appName: 'Marquee',
    baseURL: config.places.publicSite,
    basePath: ACCOUNTS_BASE_PATH,
    secret: config.secret,
    trustedOrigins: Object.values(config.places),
    database: knexPool(knex),
    logger: authLogger(options.logger),
    telemetry: { enabled: false },
    // Our own limits are shared by all replicas and know accounts.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: !config.outside,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
    },
    emailVerification: { autoSignInAfterVerification: true },
    user: { additionalFields: accountFields },
    session: { expiresIn: SESSION_SECONDS, updateAge: LAST_SEEN_SECONDS },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: guardSessions } } },
    advanced: {
      cookiePrefix: 'marquee',
      useSecureCookies: config.secureCookies,
      defaultCookieAttributes: { path: '/api', sameSite: 'lax' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_SECONDS,
        allowedAttempts: CODE_TRIES,
        storeOTP: 'hashed',
        disableSignUp: true,
        overrideDefaultEmailVerification: false,
        changeEmail: { enabled: true },
        sendVerificationOTP: (code, context) => postCode(mailer, code, context),
      }),
      twoFactor({
        issuer: 'Marquee',
        allowPasswordless: Boolean(config.outside),
      }),
      jwt({
        disableSettingJwtHeader: true,
        jwks: {
          keyPairConfig: { alg: 'ES256' },
          jwksPath: accountsRoutes.keys,
          rotationInterval: KEY_SECONDS,
          gracePeriod: OLD_KEY_SECONDS,
        },
      }),
      genericOAuth({ config: outsideProviders(config) }),
      oauthProvider(oauthOptions(config)),
    ],
  });
}

/** The configured better-auth. */
export type Auth = ReturnType<typeof createAuth>;
