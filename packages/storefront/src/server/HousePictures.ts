import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import {
  planGeometrySchema,
  type ShowPage,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import type { RequestHandler } from 'express';
import { acceptedEncoding, type Encoding } from './acceptedEncoding';
import { housePicture } from './housePicture';
import { log } from './log';

const PATIENCE_MS = 2_500;
/** Pictures kept at most; a show has as many as it has plans, times changes of its colours. */
const MOST_PICTURES = 20;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

type Picture = Record<Encoding, string | Buffer>;

/** Drawings of the house, each made once from the plan that the box office has. */
export class HousePictures {
  readonly #bookingUrl: string;
  readonly #load: () => Promise<ShowPage | undefined>;
  readonly #fetch: typeof fetch;
  readonly #pictures = new Map<string, Promise<Picture>>();

  constructor(options: {
    bookingUrl: string;
    /** The show at this moment. */
    load: () => Promise<ShowPage | undefined>;
    fetch?: typeof fetch;
  }) {
    this.#bookingUrl = options.bookingUrl;
    this.#load = options.load;
    this.#fetch = options.fetch ?? fetch;
  }

  /** Path of the drawing of a plan; another one when the colours of the categories change. */
  static pathOf(plan: string, { facts }: ShowPage): string {
    const colors = facts.priceCategories.map(({ id, color }) => [id, color]);
    const version = createHash('sha256')
      .update(JSON.stringify(colors))
      .digest('hex')
      .slice(0, 8);
    return `/houses/${plan}-${version}.svg`;
  }

  /** Answers `/houses/:name`: only what a plan of the show is drawn to now. */
  readonly handler: RequestHandler = (request, response) => {
    this.#find(request.path).then(
      async picture => {
        if (!picture) {
          response
            .status(404)
            .type('text/plain')
            .send('There is no such file.');
          return;
        }
        const encoding = acceptedEncoding(request.headers['accept-encoding']);
        response.set({
          'Content-Type': 'image/svg+xml',
          'Cache-Control': 'public, max-age=31536000, immutable',
          Vary: 'Accept-Encoding',
          // It brings its colours for light and dark along, and nothing that runs.
          'Content-Security-Policy':
            "default-src 'none'; style-src 'unsafe-inline'",
        });
        if (encoding !== 'identity') response.set('Content-Encoding', encoding);
        response.end(picture[encoding]);
      },
      error => {
        log(String(error));
        response.status(503).end();
      },
    );
  };

  async #find(path: string): Promise<Picture | undefined> {
    const show = await this.#load();
    const plan = show?.performances
      .map(performance => performance.plan)
      .find(digest => HousePictures.pathOf(digest, show) === path);
    if (!show || plan === undefined) return undefined;
    const known = this.#pictures.get(path);
    if (known) return known;
    const picture = this.#draw(plan, show);
    this.#pictures.set(path, picture);
    picture.catch(() => this.#pictures.delete(path));
    const [oldest] = this.#pictures.keys();
    if (this.#pictures.size > MOST_PICTURES) this.#pictures.delete(oldest);
    return picture;
  }

  async #draw(plan: string, { facts }: ShowPage): Promise<Picture> {
    const url = `${
      this.#bookingUrl
    }${TICKETING_BASE_PATH}${ticketingRoutes.plan(plan)}`;
    const response = await this.#fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
    const geometry = planGeometrySchema.parse(await response.json());
    const plain = housePicture(
      geometry,
      new Map(facts.priceCategories.map(({ id, color }) => [id, color])),
    );
    const [br, gzipped] = await Promise.all([
      packBrotli(plain),
      packGzip(plain),
    ]);
    return { identity: plain, br, gzip: gzipped };
  }
}
