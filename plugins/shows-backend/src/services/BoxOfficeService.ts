import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import type { Readable } from 'node:stream';

/** What a seller asks of the box office of a show. */
export interface BoxOfficeCall {
  show: string;
  method: string;
  /** Below the base of the box office's API, with its query. */
  path: string;
  /** A JSON value. */
  body?: unknown;
}

/** What the box office says. */
export interface BoxOfficeAnswer {
  /** 2xx; or 400, 404, 409, 422 with the box office's own words. */
  status: number;
  headers: Record<string, string>;
  /** Has to be read to its end, or destroyed. */
  body: Readable;
}

/** Sellers and the box offices of their own shows. */
export interface BoxOfficeService {
  /**
   * Passes a call on, with the name of who makes it.
   *
   * @throws NotFoundError when it is no show of the caller's,
   *   ServiceUnavailableError when its box office cannot be asked
   */
  pass(
    call: BoxOfficeCall,
    options: ShowsServiceOptions,
  ): Promise<BoxOfficeAnswer>;
}
