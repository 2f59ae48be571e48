import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { readCookies } from '../http/cookies';

const NAME = 'marquee_device';
/** As long as a browser is remembered after it signed in, in seconds. */
const SECONDS = 180 * 24 * 60 * 60;

type CookieConfig = Pick<AccountsConfig, 'secret' | 'secureCookies'>;

/**
 * A cookie for a browser from which somebody signed in to an account. It opens
 * nothing: wrong passwords from such a browser are counted by themselves, so that
 * strangers who guess do not shut the owner out.
 */
export function deviceCookie(email: string, config: CookieConfig): string {
  const device = randomBytes(16).toString('base64url');
  return [
    `${cookieName(config)}=${device}.${sign(device, email, config)}`,
    `Max-Age=${SECONDS}`,
    'Path=/api',
    'HttpOnly',
    'SameSite=Lax',
    ...(config.secureCookies ? ['Secure'] : []),
  ].join('; ');
}

/** The browser among those that know the account; undefined for strangers. */
export function findDevice(
  cookie: string,
  email: string,
  config: CookieConfig,
): string | undefined {
  const value = readCookies(cookie).get(cookieName(config)) ?? '';
  const [device, signature = ''] = value.split('.');
  const given = Buffer.from(signature);
  const wanted = Buffer.from(sign(device, email, config));
  return given.length === wanted.length && timingSafeEqual(given, wanted)
    ? device
    : undefined;
}

function sign(device: string, email: string, { secret }: CookieConfig): string {
  return createHmac('sha256', secret)
    .update(`device:${device}:${email.toLowerCase()}`)
    .digest('base64url');
}

function cookieName({ secureCookies }: CookieConfig): string {
  return `${secureCookies ? '__Secure-' : ''}${NAME}`;
}
