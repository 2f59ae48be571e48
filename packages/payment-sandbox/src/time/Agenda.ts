/** What is to be done later. */
interface Entry {
  /** ms since 1970 */
  due: number;
  task: () => void | Promise<void>;
  timer?: NodeJS.Timeout;
}

/** The longest that a timer of Node.js can wait, in ms. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Does things later, by a clock that tests may put forward. Keeps no process alive. */
export class Agenda {
  readonly #clock: () => number;
  readonly #entries = new Set<Entry>();
  readonly #running = new Set<Promise<void>>();

  constructor(options: { clock: () => number }) {
    this.#clock = options.clock;
  }

  /** How many things are still to be done. */
  get size(): number {
    return this.#entries.size;
  }

  /** Does something when the clock reads `due` (ms since 1970), or at once if it is past. */
  at(due: number, task: () => void | Promise<void>): void {
    const entry: Entry = { due, task };
    this.#entries.add(entry);
    this.#wait(entry);
  }

  /** Does all that is due by now, also what comes of it, and waits until it is done. */
  async settle(): Promise<void> {
    for (;;) {
      const now = this.#clock();
      const due = [...this.#entries]
        .filter(entry => entry.due <= now)
        .sort((a, b) => a.due - b.due);
      for (const entry of due) this.#run(entry);
      if (this.#running.size === 0) {
        if (due.length === 0) return;
      } else {
        await Promise.race(this.#running);
      }
    }
  }

  /** Leaves undone what is not begun. */
  close(): void {
    for (const { timer } of this.#entries) clearTimeout(timer);
    this.#entries.clear();
  }

  #wait(entry: Entry) {
    const ms = Math.max(0, entry.due - this.#clock());
    entry.timer = setTimeout(() => {
      if (!this.#entries.has(entry)) return;
      if (this.#clock() >= entry.due) this.#run(entry);
      else this.#wait(entry);
    }, Math.min(ms, MAX_TIMER_MS));
    entry.timer.unref();
  }

  #run(entry: Entry) {
    clearTimeout(entry.timer);
    this.#entries.delete(entry);
    const done = (async () => entry.task())()
      .catch(error => {
        process.stderr.write(`What was due could not be done: ${error}\n`);
      })
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
  }
}
