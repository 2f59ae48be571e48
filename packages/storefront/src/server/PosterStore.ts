import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { log } from './log';

/** Posters kept at most; the oldest goes first. */
const MOST_POSTERS = 500;
const PATIENCE_MS = 2_500;
const DATA_URL = /^data:(image\/(?:png|jpeg|webp));base64,(.+)$/;
const IMAGE_TYPE = /^image\/(png|jpeg|webp)$/;

interface Poster {
  type: string;
  content: Buffer;
}

/**
 * Posters that browsers cannot get from where they are, since they came inside
 * data or lie on a host of the platform, are given an address here, so that they
 * are sent once and kept by browsers instead of swelling every page.
 */
export class PosterStore {
  readonly #posters = new Map<string, () => Promise<Poster>>();
  readonly #host?: string;
  readonly #fetch: typeof fetch;

  /** `host` is where posters that are a path come from, as any URL on it. */
  constructor(options: { host?: string; fetch?: typeof fetch } = {}) {
    this.#host = options.host;
    this.#fetch = options.fetch ?? fetch;
  }

  /** Address of a poster; one that browsers can reach already stays as it is. */
  addressOf(poster: string | undefined): string | undefined {
    if (!poster) return undefined;
    const [, type, base64] = DATA_URL.exec(poster) ?? [];
    if (type) {
      const content = Buffer.from(base64, 'base64');
      return this.#keep(content, async () => ({ type, content }));
    }
    if (poster.startsWith('/') && this.#host) {
      const url = new URL(poster, this.#host);
      return this.#keep(
        poster,
        once(() => this.#load(url)),
      );
    }
    return poster.startsWith('https://') ? poster : undefined;
  }

  /** Answers `/posters/:name`. */
  readonly handler: RequestHandler = (request, response, next) => {
    const load = this.#posters.get(request.params.name);
    if (!load) {
      next();
      return;
    }
    load().then(
      ({ type, content }) => {
        response.set('Content-Type', type);
        response.set('Cache-Control', 'public, max-age=31536000, immutable');
        response.end(content);
      },
      error => {
        log(String(error));
        next();
      },
    );
  };

  /** What is kept already stays, with all that was loaded of it. */
  #keep(identity: string | Buffer, load: () => Promise<Poster>): string {
    const name = createHash('sha256')
      .update(identity)
      .digest('hex')
      .slice(0, 16);
    const known = this.#posters.get(name);
    this.#posters.delete(name);
    this.#posters.set(name, known ?? load);
    const [oldest] = this.#posters.keys();
    if (this.#posters.size > MOST_POSTERS) this.#posters.delete(oldest);
    return `/posters/${name}`;
  }

  async #load(url: URL): Promise<Poster> {
    // A path such as `//elsewhere` would lead to another host.
    if (url.host !== new URL(this.#host!).host) {
      throw new TypeError(`${url} is on another host`);
    }
    const response = await this.#fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !IMAGE_TYPE.test(type)) {
      throw new TypeError(`${url} answered ${response.status} ${type}`);
    }
    return { type, content: Buffer.from(await response.arrayBuffer()) };
  }
}

/** Loads at the first call only; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch(error => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
