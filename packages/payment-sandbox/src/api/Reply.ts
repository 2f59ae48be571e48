import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from '../http/send';
import type { Answer } from '../ledger/Answer';
import { presentPayment } from '../present/presentPayment';

/** How long a connection is held on which no answer comes, in ms; clients give up sooner. */
const SILENCE_MS = 120_000;

/** The answer to a call, or what is in its place. */
export class Reply {
  readonly #response: ServerResponse;
  readonly #publicUrl: string;

  constructor(options: { response: ServerResponse; publicUrl: string }) {
    this.#response = options.response;
    this.#publicUrl = options.publicUrl;
  }

  /** Sends an answer. */
  send(answer: Answer): void {
    sendJson(this.#response, answer.status, this.#body(answer));
  }

  /** Sends an answer that breaks off, though its length is right. */
  sendBroken(answer: Answer): void {
    const text = JSON.stringify(this.#body(answer));
    const half = text.slice(0, Math.floor(text.length / 2));
    sendText(this.#response, answer.status, half);
  }

  /** Sends nothing; done when the client has gone. */
  silence(): Promise<void> {
    const response = this.#response;
    // A client that has gone already goes no second time.
    if (response.closed) return Promise.resolve();
    return new Promise(resolve => {
      const timer = setTimeout(() => response.destroy(), SILENCE_MS);
      timer.unref();
      response.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Resets the connection. */
  hangUp(): void {
    this.#response.socket?.resetAndDestroy();
  }

  #body({ payment, error, body, at: now }: Answer): object {
    if (!payment) return error ?? body!;
    return presentPayment(payment, { now, publicUrl: this.#publicUrl });
  }
}
