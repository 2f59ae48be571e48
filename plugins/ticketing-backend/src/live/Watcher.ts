import { SeatDelta } from '@marquee/plugin-ticketing-common';
import { DeltaEntry, joinDeltas } from './parseDeltas';

/** What a watcher is told. */
export interface WatcherSink {
  /** Seats changed. */
  changed(delta: SeatDelta): void;
  /** What the watcher knows is void: it has to take a snapshot. */
  reset(): void;
}

/** Somebody who watches the seats of one performance, and how far they know it. */
export class Watcher {
  readonly #sink: WatcherSink;
  #epoch: string;
  #version: number;
  #early?: DeltaEntry[] = [];

  constructor(options: { epoch: string; version: number; sink: WatcherSink }) {
    this.#epoch = options.epoch;
    this.#version = options.version;
    this.#sink = options.sink;
  }

  get epoch(): string {
    return this.#epoch;
  }

  /** Up to which the watcher was told. */
  get version(): number {
    return this.#version;
  }

  /** Takes live entries; those that come before the past is caught up wait. */
  take(entries: DeltaEntry[]): void {
    if (this.#early) {
      this.#early.push(...entries);
      return;
    }
    this.#tell(entries);
  }

  /**
   * Takes the entries from the watcher's version on, then what waited.
   *
   * @param past - undefined when the stream does not reach back that far
   * @returns whether there was anything to tell
   */
  catchUp(past: DeltaEntry[] | undefined): boolean {
    const early = this.#early ?? [];
    this.#early = undefined;
    if (!past) this.#sink.reset();
    return this.#tell([...(past ?? []), ...early]) || !past;
  }

  /** @returns whether the watcher did not know it */
  #tell(entries: DeltaEntry[]): boolean {
    const news = entries.filter(({ version }) => version > this.#version);
    if (news.length === 0) return false;
    const last = news[news.length - 1];
    this.#version = last.version;
    if (last.epoch !== this.#epoch) {
      this.#epoch = last.epoch;
      this.#sink.reset();
      return true;
    }
    this.#sink.changed(joinDeltas(news));
    return true;
  }
}
