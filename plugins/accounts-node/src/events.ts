/**
 * Events topic on which accounts-backend says that an account was made, changed
 * or erased. The payload is an {@link AccountsEventPayload}.
 */
export const ACCOUNTS_TOPIC = 'accounts';

/** Which account changed; read it from the accounts service. */
export interface AccountsEventPayload {
  account: string;
}
