import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

const DATA_URL = /^data:(image\/(?:png|jpeg|webp));base64,(.+)$/;

/**
 * Posters that came inside data are given an address of their own, so that they
 * are sent once and kept by browsers instead of swelling every page.
 */
export class PosterStore {
  readonly #posters = new Map<string, { type: string; content: Buffer }>();
  readonly #known = new Map<string, string>();

  /** Address of a poster; one that is an address already stays as it is. */
  addressOf(poster: string | undefined): string | undefined {
    if (!poster) return undefined;
    const [, type, base64] = DATA_URL.exec(poster) ?? [];
    if (!type) return poster.startsWith('https://') ? poster : undefined;
    const known = this.#known.get(poster);
    if (known) return known;
    const content = Buffer.from(base64, 'base64');
    const name = createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, 16);
    this.#posters.set(name, { type, content });
    this.#known.set(poster, `/posters/${name}`);
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
