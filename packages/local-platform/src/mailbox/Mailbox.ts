/** A mail as the mailbox page shows it. */
export interface Mail {
  /** Counts from 1 in the order of arrival. */
  id: number;
  /** When it came, ISO 8601 in UTC. */
  at: string;
  from: string;
  /** Those whom the sending server named, not the heading of the letter. */
  to: string[];
  subject: string;
  text: string;
}

const KEPT = 200;

/** The newest mails that were caught. They are kept in memory only, for they may hold codes. */
export class Mailbox {
  readonly #mails: Mail[] = [];
  #count = 0;

  /** Puts a mail in, and the oldest one out when there are too many. */
  add(mail: Omit<Mail, 'id'>): void {
    this.#count += 1;
    this.#mails.unshift({ ...mail, id: this.#count });
    this.#mails.length = Math.min(this.#mails.length, KEPT);
  }

  /** The mails, newest first; with `to` only those for that address, in any case of letters. */
  list(to?: string): Mail[] {
    const wanted = to?.trim().toLowerCase();
    return wanted
      ? this.#mails.filter(mail =>
          mail.to.some(address => address.toLowerCase() === wanted),
        )
      : [...this.#mails];
  }
}
