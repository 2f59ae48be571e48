import { BuyerAnswer } from '@marquee/plugin-ticketing-common';

/** Name, e-mail address and telephone number of a buyer. */
export type Contact = NonNullable<BuyerAnswer['buyer']>;

/** What a token of the accounts service says. */
export interface Grant {
  /** Id of the account. */
  buyer: string;
  /** Id of the account's session; it names no person. */
  session: string;
  issuedAt: Date;
  expiresAt: Date;
}

/** Who makes a request. */
export interface Caller {
  /** Id of the account. */
  id: string;
  /** Unknown for callers who come with a token of their own. */
  contact?: Contact;
}
