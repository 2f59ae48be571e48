import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Posters kept at most; the oldest goes first. */
const MOST_POSTERS = 500;
const DATA_URL = /^data:(image\/(?:png|jpeg|webp));base64,(.+)$/;

/**
 * Posters that came inside data are given an address of their own, so that they
 * are sent once and kept by browsers instead of swelling every page.
 */
export class PosterStore {
  readonly #posters = new Map<string, { type: string; content: Buffer }>();

  /** Address of a poster; one that is an address already stays as it is. */
  addressOf(poster: string | undefined): string | undefined {
    if (!poster) return undefined;
    const [, type, base64] = DATA_URL.exec(poster) ?? [];
    if (!type) return poster.startsWith('https://') ? poster : undefined;
    const content = Buffer.from(base64, 'base64');
    const name = createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, 16);
    this.#posters.delete(name);
    this.#posters.set(name, { type, content });
    const [oldest] = this.#posters.keys();
    if (this.#posters.size > MOST_POSTERS) this.#posters.delete(oldest);
    return `/posters/${name}`;
  }

  /** Answers `/posters/:name`. */
  readonly handler: RequestHandler = (request, response, next) => {
    const poster = this.#posters.get(request.params.name);
    if (!poster) {
      next();
      return;
    }
    response.set('Content-Type', poster.type);
    response.set('Cache-Control', 'public, max-age=31536000, immutable');
    response.end(poster.content);
  };
}
