import type { Request, Response } from 'express';
import {
  isLanguage,
  type Language,
  LANGUAGE_COOKIE,
  LANGUAGES,
  negotiateLanguage,
} from '../i18n/language';
import { withoutSignInFault } from '../session/returnPaths';

const YEAR_MS = 365 * 24 * 3_600_000;

function cookieOf(request: Request): string | undefined {
  return (request.headers.cookie ?? '')
    .split(';')
    .map(pair => pair.trim().split('='))
    .find(([name]) => name === LANGUAGE_COOKIE)?.[1];
}

/** The language for an answer; a choice made in the address is remembered in a cookie. */
export function chooseLanguage(request: Request, response: Response): Language {
  const { lang } = request.query;
  if (isLanguage(lang)) {
    response.cookie(LANGUAGE_COOKIE, lang, {
      maxAge: YEAR_MS,
      sameSite: 'lax',
      path: '/',
    });
  }
  return negotiateLanguage({
    query: lang,
    cookie: cookieOf(request),
    acceptLanguage: request.headers['accept-language'],
  });
}

/** Path and query of the asked page; it never leads to another host. */
export function pathOf(request: Pick<Request, 'originalUrl'>): string {
  // Two slashes, or a backslash, at the beginning would be read as a host name.
  return withoutSignInFault(request.originalUrl.replace(/^[/\\]+/, '/'));
}

/** Addresses of the same page in each language; they never lead to another host. */
export function alternatesOf(
  request: Pick<Request, 'originalUrl'>,
): Record<Language, string> {
  const [path, search = ''] = pathOf(request).split('?');
  const addresses = LANGUAGES.map(language => {
    const query = new URLSearchParams(search);
    query.set('lang', language);
    return [language, `${path}?${query}`];
  });
  return Object.fromEntries(addresses) as Record<Language, string>;
}
