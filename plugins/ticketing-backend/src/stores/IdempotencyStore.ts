import { createHash } from 'crypto';
import { Knex } from 'knex';
import { IdempotencyMisuseError } from '../errors';
import { RequestKey } from '../seats/SeatStore';

/** SHA-256 of a request, to tell whether it is the same one again. */
export function requestDigest(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/**
 * A client's key with the digest of what it came with; undefined without a key. A
 * key is one of its verb: the same at another verb is another key.
 */
export function requestKey(
  key: string | undefined,
  [verb, ...request]: [verb: string, ...request: unknown[]],
): RequestKey | undefined {
  return key
    ? { key: `${verb} ${key}`, digest: requestDigest(request) }
    : undefined;
}

/** Answers to requests that may come again, in Postgres. */
export class IdempotencyStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Runs `action` and remembers its answer; the same key again gets the same
   * answer. An action that fails is not remembered, so that refused requests cost
   * no room. Until the first one is done, `action` may run more than once: it has
   * to be one that may.
   *
   * @throws IdempotencyMisuseError when the key came with another request
   */
  async once<T>(
    request: { buyer: string; key: string; digest: string; now: Date },
    action: () => Promise<T>,
  ): Promise<T> {
    const { buyer, key, digest, now } = request;
    const known = await this.#knex('idempotency_keys')
      .first('digest', 'answer')
      .where({ buyer, key });
    if (known && known.digest !== digest) {
      throw new IdempotencyMisuseError(
        `Idempotency key '${key}' was used with another request`,
      );
    }
    if (known?.answer) return known.answer as T;
    const answer = JSON.stringify(await action());
    await this.#knex('idempotency_keys')
      .insert({ buyer, key, digest, answer, created_at: now })
      .onConflict(['buyer', 'key'])
      .merge(['answer'])
      .where('idempotency_keys.digest', digest);
    return JSON.parse(answer) as T;
  }

  /** Forgets keys from before a moment. */
  async forget(before: Date): Promise<void> {
    await this.#knex('idempotency_keys')
      .where('created_at', '<', before)
      .delete();
  }
}
