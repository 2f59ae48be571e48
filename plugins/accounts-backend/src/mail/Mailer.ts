import type { Language } from '@marquee/plugin-accounts-common';
import type { Message } from './messages';

/** To whom mail goes. */
export interface Recipient {
  email: string;
  language: Language;
}

/** The post. */
export interface Mailer {
  /**
   * Takes a message in and returns at once, so that no answer says by its time
   * whether mail goes out.
   */
  post(recipient: Recipient, message: Message): void;
}
