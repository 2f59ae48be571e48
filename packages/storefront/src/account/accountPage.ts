import type { CommonPageData } from '../pages/pageData';

/** The account pages of the public site; each lies at `/<name>`. */
export const ACCOUNT_PAGES = [
  'sign-in',
  'sign-up',
  'verify',
  'forgot',
  'reset',
  'account',
  'withdraw',
  'sign-out',
  'terms',
  'privacy',
] as const;
/** One of {@link ACCOUNT_PAGES}. */
export type AccountPageName = (typeof ACCOUNT_PAGES)[number];

/** The account page that lies at a path, if one does. */
export function accountPageAt(path: string): AccountPageName | undefined {
  return ACCOUNT_PAGES.find(name => path === `/${name}`);
}

/** What an account page is rendered from; nothing of it is about a person. */
export interface AccountPageData extends CommonPageData {
  page: AccountPageName;
  /** Path of this site to go on to once the reader is signed in. */
  continueTo: string;
}

/** Props of the account pages. */
export interface AccountPageProps {
  data: AccountPageData;
}

/** Address of an account page that carries on where the reader wants to go. */
export function accountPath(page: AccountPageName, continueTo: string): string {
  return continueTo === '/'
    ? `/${page}`
    : `/${page}?${new URLSearchParams({ continue: continueTo })}`;
}
