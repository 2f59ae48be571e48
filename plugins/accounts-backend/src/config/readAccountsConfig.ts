import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readOutside, type OutsideConfig } from './readOutside';

/** Settings of the plugin, see `config.d.ts`. */
export interface AccountsConfig {
  /** Origins of the pages where people sign in, without a slash at the end. */
  places: { portal: string; publicSite: string };
  /** Whether cookies travel over TLS only. */
  secureCookies: boolean;
  /** Signs cookies and keeps stored secrets unreadable. */
  secret: string;
  mail: { from: string; smtpUrl: string };
  firstAdmin?: { email: string; password: string };
  /** Whether the demo accounts exist. */
  demo: boolean;
  /** The identity provider that takes the place of local passwords. */
  outside?: OutsideConfig;
}

/** Fewest characters of `accounts.secret`: 32 random bytes in base64 have 44. */
const MIN_SECRET_LENGTH = 32;

/**
 * Reads and checks the settings.
 *
 * @throws InputError when a setting would make accounts unsafe
 */
export function readAccountsConfig(root: Config): AccountsConfig {
  const config = root.getConfig('accounts');
  const places = {
    portal: originOf(root.getString('app.baseUrl')),
    publicSite: originOf(config.getString('publicSiteUrl')),
  };
  const secure = Object.values(places).map(it => it.startsWith('https:'));
  if (secure[0] !== secure[1]) {
    throw new InputError(
      'app.baseUrl and accounts.publicSiteUrl must both be https, or both http',
    );
  }
  if (hostOf(places.portal) === hostOf(places.publicSite)) {
    // Cookies do not know ports: a session of one place would be sent to the other.
    throw new InputError(
      'app.baseUrl and accounts.publicSiteUrl must have different host names',
    );
  }
  const secret = config.getString('secret');
  if (secret.length < MIN_SECRET_LENGTH) {
    throw new InputError(
      `accounts.secret must have at least ${MIN_SECRET_LENGTH} characters`,
    );
  }
  const demo = config.getOptionalBoolean('demo') ?? false;
  const environment = root.getOptionalString('auth.environment');
  if (demo && environment !== 'development') {
    throw new InputError(
      'accounts.demo opens accounts with known passwords: it is for auth.environment development only',
    );
  }
  const outside = config.getOptionalConfig('outside');
  const firstAdmin = config.getOptionalConfig('firstAdmin');
  if (outside && (demo || firstAdmin)) {
    throw new InputError(
      'accounts.demo and accounts.firstAdmin have passwords kept here: they do not go with accounts.outside',
    );
  }
  return {
    places,
    secureCookies: secure[0],
    secret,
    mail: {
      from: config.getString('mail.from'),
      smtpUrl: config.getString('mail.smtpUrl'),
    },
    firstAdmin: firstAdmin && {
      email: firstAdmin.getString('email'),
      password: firstAdmin.getString('password'),
    },
    demo,
    outside: outside && readOutside(outside),
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function originOf(url: string): string {
  return new URL(url).origin;
}
