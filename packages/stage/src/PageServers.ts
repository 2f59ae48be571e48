import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStorefront, type StorefrontImage } from '@marquee/storefront';
import type { Front } from './startFront';
import { startPages, type RunningPages } from './startPages';

/** One server of pages: its host, and what its container would be told. */
export interface PageSite {
  host: string;
  image: StorefrontImage;
  env: Record<string, string>;
}

/** The storefront's servers of a stage, from a build of their own. */
export class PageServers {
  readonly #built: string;
  readonly #options: { front: Front; log(line: string): void };
  #sites: PageSite[] = [];
  #running: RunningPages[] = [];

  private constructor(
    built: string,
    options: { front: Front; log(line: string): void },
  ) {
    this.#built = built;
    this.#options = options;
  }

  /** Builds the storefront; nothing is served yet. */
  static async build(options: {
    front: Front;
    log(line: string): void;
  }): Promise<PageServers> {
    const outDir = await mkdtemp(join(tmpdir(), 'marquee-stage-'));
    await buildStorefront({ outDir });
    return new PageServers(outDir, options);
  }

  /** Serves these sites. */
  async open(sites: PageSite[]): Promise<void> {
    const { front, log } = this.#options;
    this.#sites = sites;
    this.#running = await Promise.all(
      sites.map(async ({ host, image, env }) => {
        const built = this.#built;
        const page = await startPages({ built, image, env, log });
        front.route(host, '/', page.url);
        return page;
      }),
    );
  }

  /** Builds anew, and serves that. */
  async rebuild(): Promise<void> {
    await this.#close();
    await buildStorefront({ outDir: this.#built });
    await this.open(this.#sites);
  }

  async stop(): Promise<void> {
    await this.#close();
    await rm(this.#built, { recursive: true, force: true });
  }

  async #close() {
    await Promise.all(this.#running.splice(0).map(page => page.stop()));
  }
}
