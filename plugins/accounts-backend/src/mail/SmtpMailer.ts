import type { LoggerService } from '@backstage/backend-plugin-api';
import { createTransport, type Transporter } from 'nodemailer';
import type { Mailer, Recipient } from './Mailer';
import type { Message } from './messages';
import { setMail } from './setMail';
import { textOf } from './texts';

/** Waits between tries, in milliseconds; a code is good for ten minutes. */
const WAITS_MS = [0, 2_000, 10_000, 60_000];
/** A mail server that does not answer is given up, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** {@link Mailer} over SMTP. What cannot be delivered is tried again a few times. */
export class SmtpMailer implements Mailer {
  readonly #from: string;
  readonly #logger: Pick<LoggerService, 'error'>;
  readonly #transport: Transporter;
  readonly #underway = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: {
    smtpUrl: string;
    from: string;
    logger: Pick<LoggerService, 'error'>;
  }) {
    this.#from = options.from;
    this.#logger = options.logger;
    this.#transport = createTransport({
      url: options.smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  post(recipient: Recipient, message: Message): void {
    const delivery = this.#deliver(recipient, message).finally(() =>
      this.#underway.delete(delivery),
    );
    this.#underway.add(delivery);
  }

  /** Waits for what is on its way; tries nothing again. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#underway);
    this.#transport.close();
  }

  async #deliver(recipient: Recipient, message: Message): Promise<void> {
    const { language, email } = recipient;
    const mail = setMail(textOf(message, language), language);
    let fault = 'unknown';
    for (const wait of WAITS_MS) {
      if (wait && !(await this.#pause(wait))) break;
      try {
        await this.#transport.sendMail({
          ...mail,
          from: this.#from,
          to: email,
        });
        return;
      } catch (error) {
        fault = (error as { code?: string }).code ?? 'unknown';
      }
    }
    // Mail servers quote the address in their answers: only the code is told.
    this.#logger.error(
      `Mail of type ${message.type} was not delivered: ${fault}`,
    );
  }

  /** False when the plugin stops meanwhile. */
  async #pause(ms: number): Promise<boolean> {
    const { signal } = this.#stop;
    if (signal.aborted) return false;
    return await new Promise(resolve => {
      const timer = setTimeout(resolve, ms, true);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(false);
      });
    });
  }
}
