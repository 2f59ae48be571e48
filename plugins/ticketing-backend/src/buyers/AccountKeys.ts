import { setTimeout as sleep } from 'timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  createLocalJWKSet,
  errors,
  FlattenedJWSInput,
  JWSHeaderParameters,
} from 'jose';
import { KeyStore, StoredKeys } from '../stores/KeyStore';

/** Keys older than this are asked for again while the old ones serve, in ms. */
const STALE_MS = 10 * 60_000;
/** Tokens with made-up key ids make us ask no more often than this, in ms. */
const PAUSE_MS = 1_000;
const PATIENCE_MS = 5_000;

type KeySet = ReturnType<typeof createLocalJWKSet>;

/**
 * Public keys of the accounts service. They are kept in the show's database, so
 * that a restart needs nobody outside the show.
 */
export class AccountKeys {
  readonly #store: KeyStore;
  readonly #url: string;
  readonly #logger: LoggerService;
  readonly #clock: () => number;
  #known?: { keys: KeySet; fetchedAt: Date };
  #asking?: Promise<KeySet>;
  #askedAt = -Infinity;

  constructor(options: {
    store: KeyStore;
    /** Of the accounts API, from here. */
    url: string;
    logger: LoggerService;
    clock: () => number;
  }) {
    this.#store = options.store;
    this.#url = `${options.url}/oauth2/jwks`;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /**
   * The key that signed a token. An unknown one may be new, so the service is asked.
   *
   * @throws JWKSNoMatchingKey when there is none, ServiceUnavailableError when the
   * service cannot be asked
   */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput) {
    const known = this.#known ?? (await this.#load());
    if (known) {
      if (this.#clock() - known.fetchedAt.getTime() > STALE_MS) {
        this.#ask().catch(error => this.#logger.warn(String(error)));
      }
      try {
        return await known.keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      }
    }
    const joined = this.#asking !== undefined;
    const fresh = await this.#ask();
    try {
      return await fresh(header, token);
    } catch (error) {
      if (!joined || !(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    // The question was under way already, and its answer may be older than the key.
    const newest = await this.#ask();
    return newest(header, token);
  }

  async #load() {
    const stored = await this.#store.find();
    return stored && this.#remember(stored);
  }

  #remember({ jwks, fetchedAt }: StoredKeys) {
    this.#known = { keys: createLocalJWKSet(jwks), fetchedAt };
    return this.#known;
  }

  /** All who need an answer at the same time share one question. */
  async #ask(): Promise<KeySet> {
    this.#asking ??= this.#askOnce().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #askOnce(): Promise<KeySet> {
    const wait = this.#askedAt + PAUSE_MS - performance.now();
    if (wait > 0) await sleep(wait);
    this.#askedAt = performance.now();
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(this.#url, { signal });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const jwks = await response.json();
      const fetchedAt = new Date(this.#clock());
      const { keys } = this.#remember({ jwks, fetchedAt });
      await this.#store.save({ jwks, fetchedAt });
      return keys;
    } catch (error) {
      throw new ServiceUnavailableError(
        `Keys of the accounts service cannot be read (${error})`,
      );
    }
  }
}
