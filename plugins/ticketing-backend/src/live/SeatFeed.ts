import { setTimeout as sleep } from 'timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Redis } from 'ioredis';
import { deltasKey, metaKey, PerformanceRef } from '../seats/keys';
import { DeltaEntry, parseDelta } from './parseDeltas';
import { Watcher, WatcherSink } from './Watcher';

/** How long one read waits for news, in ms; also how soon a new performance is read. */
const BLOCK_MS = 500;
const MOST_ENTRIES = 5_000;
const RETRY_MS = 500;

interface Channel {
  ref: PerformanceRef;
  /** Version up to which the stream was read. */
  version: number;
  watchers: Set<Watcher>;
}

/** A watcher of this process. */
export interface Watching {
  /**
   * Tells the watcher at once what it would hear of in a moment.
   *
   * @returns whether there was anything
   */
  catchUp(): Promise<boolean>;
  end(): void;
}

/**
 * Reads the seat changes of all watched performances over one connection and
 * passes them on to every watcher of this process, a few times a second.
 */
export class SeatFeed {
  readonly #redis: Redis;
  readonly #reader: Redis;
  readonly #coalesceMs: number;
  readonly #logger: LoggerService;
  readonly #channels = new Map<string, Channel>();
  #running?: Promise<void>;
  #stopped = false;

  constructor(options: {
    redis: Redis;
    coalesceMs: number;
    logger: LoggerService;
  }) {
    this.#redis = options.redis;
    // Waiting for news would block every other command of the connection.
    this.#reader = options.redis.duplicate({ maxRetriesPerRequest: null });
    this.#reader.on('error', () => undefined);
    this.#coalesceMs = options.coalesceMs;
    this.#logger = options.logger;
  }

  /** How many watch at the moment. */
  get watcherCount(): number {
    let count = 0;
    for (const { watchers } of this.#channels.values()) count += watchers.size;
    return count;
  }

  /** Tells a sink everything after what it knows. */
  async watch(
    ref: PerformanceRef,
    known: { epoch: string; version: number; sink: WatcherSink },
  ): Promise<Watching> {
    const key = deltasKey(ref);
    const watcher = new Watcher(known);
    const newest = await this.#redis.hget(metaKey(ref), 'version');
    const channel = this.#channels.get(key) ?? {
      ref,
      version: Number(newest ?? 0),
      watchers: new Set<Watcher>(),
    };
    this.#channels.set(key, channel);
    channel.watchers.add(watcher);
    this.#running ??= this.#run();
    const end = () => {
      channel.watchers.delete(watcher);
      if (channel.watchers.size === 0) this.#channels.delete(key);
    };
    const catchUp = async () => watcher.catchUp(await this.#past(ref, watcher));
    try {
      await catchUp();
    } catch (error) {
      end();
      throw error;
    }
    return { catchUp, end };
  }

  /** Ends reading and the connection. */
  async stop(): Promise<void> {
    this.#stopped = true;
    // Disconnected between two tries to connect, it never settles what it was asked.
    const isAway = this.#reader.status === 'reconnecting';
    this.#reader.disconnect();
    if (!isAway) await this.#running;
  }

  /** Entries after what a watcher knows; undefined when it cannot be joined to them. */
  async #past(
    ref: PerformanceRef,
    { epoch, version }: Watcher,
  ): Promise<DeltaEntry[] | undefined> {
    const [now, rows] = await Promise.all([
      this.#redis.hget(metaKey(ref), 'epoch'),
      this.#redis.xrange(deltasKey(ref), `(${version}`, '+'),
    ]);
    if (now !== epoch) return undefined;
    const entries = rows.map(parseDelta);
    if (entries.length === 0) return entries;
    const [first] = entries;
    return first.version - first.changes.length <= version
      ? entries
      : undefined;
  }

  async #run() {
    while (!this.#stopped) {
      try {
        await this.#readOnce();
      } catch (error) {
        if (this.#stopped) return;
        this.#logger.warn(`Seat changes cannot be read: ${error}`);
        await sleep(RETRY_MS);
      }
    }
  }

  async #readOnce() {
    const keys = [...this.#channels.keys()];
    if (keys.length === 0) {
      await sleep(this.#coalesceMs);
      return;
    }
    const ids = keys.map(key => `${this.#channels.get(key)?.version ?? 0}-0`);
    const streams = await this.#reader.xread(
      'COUNT',
      MOST_ENTRIES,
      'BLOCK',
      BLOCK_MS,
      'STREAMS',
      ...keys,
      ...ids,
    );
    for (const [key, rows] of streams ?? []) {
      const channel = this.#channels.get(key);
      if (!channel || rows.length === 0) continue;
      const entries = rows.map(parseDelta);
      channel.version = entries[entries.length - 1].version;
      for (const watcher of channel.watchers) watcher.take(entries);
    }
    if (streams) await sleep(this.#coalesceMs);
  }
}
