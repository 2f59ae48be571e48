/** Where the accounts API begins, on the portal and on the public site. */
export const ACCOUNTS_BASE_PATH = '/api/accounts/v1';

/**
 * Paths below {@link ACCOUNTS_BASE_PATH}.
 *
 * | first element | who may call it |
 * | --- | --- |
 * | `session`, `sign-up`, `password`, `oauth2`, `outside` | everybody; changes only from our own pages (`Origin`) |
 * | `me` | the account of the session cookie; changes only from our own pages |
 * | `accounts`, `audit` | portal users with the permission |
 * | `internal` | other plugins of the portal |
 */
export const accountsRoutes = {
  /** GET {@link SessionAnswer}; POST {@link SignInRequest} signs in; DELETE signs out. */
  session: '/session',
  /** POST {@link SecondStepRequest}: the code of the authenticator app. */
  secondStep: '/session/second-step',
  /** POST {@link SignUpRequest}. */
  signUp: '/sign-up',
  /** POST {@link VerifyRequest}: the mailed code; signs in. */
  verify: '/sign-up/verification',
  /** POST {@link EmailRequest}: mails the code again. */
  resend: '/sign-up/code',
  /** POST {@link EmailRequest}: mails a code to set a new password with. */
  forgot: '/password/code',
  /** POST {@link ResetRequest}. */
  reset: '/password/reset',
  /** GET {@link OwnAccount}; PATCH {@link ProfileRequest}. */
  me: '/me',
  /** PUT {@link PasswordRequest}; ends all other sessions. */
  myPassword: '/me/password',
  /** POST {@link EmailChangeRequest} mails a code to the new address; PUT {@link CodeRequest} takes it over. */
  myEmail: '/me/email',
  /** POST {@link OwnPasswordRequest} → {@link TwoFactorSetup}; PUT {@link CodeRequest} switches on; DELETE {@link OwnPasswordRequest} off. */
  myTwoFactor: '/me/two-factor',
  /** GET {@link OwnSessionList}; DELETE ends all of them, the caller's too. */
  mySessions: '/me/sessions',
  /** DELETE ends one. */
  mySession: (id: string) => `/me/sessions/${id}`,
  /** GET {@link OwnShowList}: shows at which the caller signed in, now or long ago. */
  myShows: '/me/shows',
  /** GET `BuyerOrders` of ticketing-common: all that the caller booked there, ticket codes and all. */
  myOrders: (show: string) => `/me/shows/${show}/orders`,
  /** GET {@link WithdrawalPreview}; POST {@link OwnPasswordRequest} withdraws for good. */
  myWithdrawal: '/me/withdrawal',
  /** GET: goes to the outside identity provider and comes back to `?return_to`, a path. */
  outside: '/outside',
  /** GET {@link AccountList}, by {@link AccountQuery}. */
  accounts: '/accounts',
  /** GET {@link Account}. */
  account: (id: string) => `/accounts/${id}`,
  /** POST {@link AccountActionRequest}. */
  accountActions: (id: string) => `/accounts/${id}/actions`,
  /** GET {@link AuditPage}, by {@link AuditQuery}. */
  audit: '/audit',
  /** Where OAuth 2.1 for the pages of shows begins. */
  oauth2: '/oauth2',
  /** GET: public keys of show tokens (RFC 7517). */
  keys: '/oauth2/jwks',
} as const;

/** Audience of the tokens for one show. */
export function showAudience(show: string): string {
  return `show:${show}`;
}

/** OAuth client id of the page of one show. */
export function showClientId(show: string): string {
  return `show:${show}`;
}
