import { createHash } from 'crypto';
import { Knex } from 'knex';
import { IdempotencyMisuseError } from '../errors';

/** SHA-256 of a request, to tell whether it is the same one again. */
export function requestDigest(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/** Answers to requests that may come again, in Postgres. */
export class IdempotencyStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Runs `action` and remembers its answer; the same key again gets the same
   * answer. When the first request never came to an end, `action` runs again: it
   * has to be one that may.
   *
   * @throws IdempotencyMisuseError when the key came with another request
   */
  async once<T>(
    request: { buyer: string; key: string; digest: string; now: Date },
    action: () => Promise<T>,
  ): Promise<T> {
    const { buyer, key, digest, now } = request;
    await this.#knex('idempotency_keys')
      .insert({ buyer, key, digest, created_at: now })
      .onConflict(['buyer', 'key'])
      .ignore();
    const known = await this.#knex('idempotency_keys')
      .first('digest', 'answer')
      .where({ buyer, key });
    if (known?.digest !== digest) {
      throw new IdempotencyMisuseError(
        `Idempotency key '${key}' was used with another request`,
      );
    }
    if (known.answer) return known.answer as T;
    const answer = await action();
    await this.#knex('idempotency_keys')
      .where({ buyer, key })
      .update({ answer: JSON.stringify(answer) });
    return answer;
  }

  /** Forgets keys from before a moment. */
  async forget(before: Date): Promise<void> {
    await this.#knex('idempotency_keys')
      .where('created_at', '<', before)
      .delete();
  }
}
