import type { Role } from '@marquee/plugin-accounts-common';

/** An account that may enter the portal, as the catalog shows it. */
export interface Person {
  id: string;
  role: Role;
  name: string;
}

/** The account behind a request to the portal. */
export interface PortalUser {
  id: string;
  /** Its role of this moment; a change counts at once. */
  role: Role;
  name: string;
  email: string;
}

/** An action that was refused to somebody. */
export interface RefusedAction {
  /** Id of the account; undefined for strangers. */
  account?: string;
  /**
   * `iat` of the token that the action came with, in seconds since 1970: tells
   * from where it came.
   */
  issuedAt?: number;
  /** Name of the permission that was lacking. */
  permission: string;
  /** The thing that it was about, as an entity reference or id. */
  resource?: string;
}

/**
 * What other plugins of the portal may know of accounts. They call with their
 * own credentials; users cannot.
 */
export interface AccountsService {
  /**
   * The account of a browser's session, or undefined when there is none, or the
   * account may not enter the portal: buyers, suspended ones, admins without
   * two-factor. Notes that a portal token is about to be issued to that session.
   *
   * @param request.cookie - the browser's `Cookie` header
   */
  admit(request: { cookie: string }): Promise<PortalUser | undefined>;

  /**
   * The account behind a portal token, or undefined when the session to which
   * the token was issued is over.
   *
   * @param token.issuedAt - the token's `iat`, in seconds since 1970
   */
  findTokenHolder(token: {
    account: string;
    issuedAt: number;
  }): Promise<PortalUser | undefined>;

  /** All accounts that may enter the portal. */
  listPeople(): Promise<Person[]>;

  /** Writes a refusal down for admins to find. */
  recordRefusal(action: RefusedAction): Promise<void>;
}
