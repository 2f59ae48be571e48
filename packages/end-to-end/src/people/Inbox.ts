import { MAILBOX } from '../places';

interface Mail {
  id: number;
  text: string;
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 200;

/** The mails of one address, as its owner reads them: each once, in their order. */
export class Inbox {
  readonly #email: string;
  readonly #mailbox: string;
  #read = 0;

  private constructor(email: string, mailbox: string) {
    this.#email = email;
    this.#mailbox = mailbox;
  }

  /**
   * Begins with the mails that come from now on.
   *
   * @param mailbox - where all mail can be read
   */
  static async open(email: string, mailbox = MAILBOX): Promise<Inbox> {
    const inbox = new Inbox(email, mailbox);
    inbox.#read = (await inbox.#mails()).at(-1)?.id ?? 0;
    return inbox;
  }

  /** Waits for the next mail. */
  async nextMail(): Promise<string> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      const mail = (await this.#mails()).find(({ id }) => id > this.#read);
      if (mail) {
        this.#read = mail.id;
        return mail.text;
      }
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`No mail came for ${this.#email}`);
  }

  /** Waits for the next mail and gives its code of six digits. */
  async nextCode(): Promise<string> {
    const text = await this.nextMail();
    const found = /(?<!\d)\d{6}(?!\d)/.exec(text);
    if (!found) throw new Error(`There is no code in this mail: ${text}`);
    return found[0];
  }

  /** Oldest first. */
  async #mails(): Promise<Mail[]> {
    const query = new URLSearchParams({ to: this.#email });
    const answer = await fetch(`${this.#mailbox}/mails.json?${query}`);
    return (await answer.json()).mails.reverse();
  }
}
