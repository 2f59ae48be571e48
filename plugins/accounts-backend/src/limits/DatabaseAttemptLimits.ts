import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../http/refuse';
import { clientOf, LIMITS, type LimitKind } from './allowances';
import type { Attempt, AttemptLimits, CountedAttempt } from './AttemptLimits';

const TABLE = 'attempts';

/** {@link AttemptLimits} in the plugin's Postgres. */
export class DatabaseAttemptLimits implements AttemptLimits {
  readonly #secret: string;
  readonly #limiters = new Map<string, RateLimiterPostgres>();

  /** @param options.secret - keeps addresses out of the table */
  constructor(options: { knex: Knex; secret: string }) {
    this.#secret = options.secret;
    for (const [kind, sides] of Object.entries(LIMITS)) {
      for (const [side, allowance] of Object.entries(sides)) {
        const keyPrefix = `${kind}/${side}`;
        this.#limiters.set(
          keyPrefix,
          new RateLimiterPostgres({
            ...allowance,
            keyPrefix,
            storeClient: options.knex,
            storeType: 'knex',
            tableName: TABLE,
            // Our migration makes it, and our job forgets what is over.
            tableCreated: true,
            clearExpiredByTimeout: false,
          }),
        );
      }
    }
  }

  async count(kind: LimitKind, attempt: Attempt): Promise<CountedAttempt> {
    const address = this.#limiter(kind, 'address');
    const account = this.#limiter(kind, 'account');
    const addressKey = this.#key(clientOf(attempt.address));
    const accountKey = attempt.account && this.#key(attempt.account);
    // The address first: who is refused by it must not use up the account's.
    await consume(address, addressKey);
    if (accountKey) await consume(account, accountKey);
    return {
      async forgive() {
        await address.reward(addressKey, 1);
        if (accountKey) await account.delete(accountKey);
      },
    };
  }

  #limiter(kind: LimitKind, side: 'account' | 'address'): RateLimiterPostgres {
    return this.#limiters.get(`${kind}/${side}`)!;
  }

  #key(of: string): string {
    return createHmac('sha256', this.#secret).update(of).digest('base64url');
  }
}

async function consume(limiter: RateLimiterPostgres, key: string) {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw refuse('too-many-attempts', {
      retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)),
    });
  }
}
