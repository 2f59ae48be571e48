import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const DEFAULT_LIMIT_BYTES = 10 * 1024 * 1024;
const DEFAULT_TAIL_LINES = 12;

/** A log file that is moved to `<file>.1` when it is full; remembers its last lines for error messages. */
export class RotatingLog {
  readonly file: string;
  readonly #limit: number;
  readonly #tail: string[] = [];
  #descriptor: number;
  #size: number;

  /** `limit` is in bytes, default 10 MiB; so one log takes at most twice that. */
  constructor(options: { file: string; limit?: number }) {
    this.file = options.file;
    this.#limit = options.limit ?? DEFAULT_LIMIT_BYTES;
    mkdirSync(dirname(this.file), { recursive: true });
    this.#descriptor = openSync(this.file, 'a');
    this.#size = fstatSync(this.#descriptor).size;
  }

  /**
   * Synchronous, so that nothing is lost when the platform ends right after a component's last words.
   * Never throws: on a full disk the file has gaps, and the last lines are remembered all the same.
   */
  write(chunk: Buffer): void {
    try {
      if (this.#size > 0 && this.#size + chunk.length > this.#limit)
        this.#rotate();
      writeSync(this.#descriptor, chunk);
      this.#size += chunk.length;
    } catch {
      // What a component says must not end the platform that listens to it.
    }
    const lines = chunk.toString('utf8').split('\n').filter(Boolean);
    this.#tail.push(...lines);
    this.#tail.splice(0, Math.max(0, this.#tail.length - DEFAULT_TAIL_LINES));
  }

  /** The last lines written by this process, oldest first. */
  lastLines(): string[] {
    return [...this.#tail];
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #rotate(): void {
    // The last try may have come only this far.
    if (existsSync(this.file)) renameSync(this.file, `${this.file}.1`);
    const next = openSync(this.file, 'a');
    closeSync(this.#descriptor);
    this.#descriptor = next;
    this.#size = 0;
  }
}
