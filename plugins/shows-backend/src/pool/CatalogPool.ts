import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CONTAINER_IMAGE_TYPE,
  poolPartSchema,
  type PoolPart,
} from '@marquee/plugin-container-pool-common';
import {
  undeclaredPlaceholders,
  type PoolSnapshot,
} from '@marquee/plugin-shows-common';
import { z } from 'zod';

/** Reads what shows can be composed from. */
export interface PoolReader {
  readPool(): Promise<PoolSnapshot>;
}

/** The container pool as the catalog knows it. */
export class CatalogPool implements PoolReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #surroundings: Omit<PoolSnapshot, 'parts'>;

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    surroundings: Omit<PoolSnapshot, 'parts'>;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#surroundings = options.surroundings;
  }

  async readPool(): Promise<PoolSnapshot> {
    const filter = { kind: 'Resource', 'spec.type': CONTAINER_IMAGE_TYPE };
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { items } = await this.#catalog.getEntities(
      { filter },
      { credentials },
    );
    const parts = items.flatMap(entity => this.#readPart(entity));
    return { parts, ...this.#surroundings };
  }

  /** One broken entity must not keep all other parts from being used. */
  #readPart({ metadata, spec }: Entity): PoolPart[] {
    const { image, descriptor } = spec ?? {};
    const parsed = poolPartSchema.safeParse({ image, descriptor });
    if (!parsed.success) {
      this.#skip(metadata.name, z.prettifyError(parsed.error));
      return [];
    }
    const unknown = undeclaredPlaceholders(parsed.data);
    if (unknown.length > 0) {
      this.#skip(metadata.name, `no secret is named ${unknown.join(', ')}`);
      return [];
    }
    return [parsed.data];
  }

  #skip(name: string, why: string): void {
    this.#logger.warn(`The pool's image '${name}' cannot be used: ${why}`);
  }
}
