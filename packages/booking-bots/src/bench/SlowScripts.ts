import { Redis } from 'ioredis';

/**
 * Scripts that kept Redis from everybody else for longer than they may, in every
 * round: in a single one, Redis itself may have been kept waiting by other programs.
 */
export class SlowScripts {
  readonly #redis: Redis;
  /** The slowest call of each round, by name; 0 when all were fast. */
  readonly #rounds = new Map<string, number[]>();

  private constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** @param mostUs - how long a script may take, in µs */
  static async watch(redis: Redis, mostUs: number): Promise<SlowScripts> {
    await redis.config('SET', 'slowlog-log-slower-than', mostUs);
    await redis.config('SET', 'slowlog-max-len', 1_000);
    return new SlowScripts(redis);
  }

  /** Runs something as a round of a name, and notes how long its slowest script took. */
  async during<T>(name: string, run: () => Promise<T>): Promise<T> {
    await this.#redis.slowlog('RESET');
    const result = await run();
    const entries = (await this.#redis.slowlog('GET', 1_000)) as [
      id: number,
      at: number,
      us: number,
      command: string[],
    ][];
    const scripts = entries.filter(([, , , [command]]) =>
      /^eval/i.test(command),
    );
    const slowest = Math.max(0, ...scripts.map(([, , us]) => us));
    this.#rounds.set(name, [...(this.#rounds.get(name) ?? []), slowest]);
    return result;
  }

  /** Names of the scripts that were slow each time, and their slowest call in the best round, in µs. */
  get found(): [name: string, us: number][] {
    return [...this.#rounds]
      .map(([name, rounds]): [string, number] => [name, Math.min(...rounds)])
      .filter(([, us]) => us > 0);
  }
}
