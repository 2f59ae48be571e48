import {
  closeSync,
  fstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { LedgerRecord } from './LedgerRecord';
import { readLines } from './readLines';

/** Below this size, in bytes, a journal is not worth being written anew. */
const SMALL_BYTES = 16 * 2 ** 20;
/** A journal is written anew when it has grown to this many times its size after the last time. */
const GROWTH = 2;
/** How many records are copied before other work gets its turn. */
const PER_TURN = 500;

/**
 * A file of records, one a line, to which changes are only added. When much of it is
 * outdated it is written anew, in small pieces, while changes go on.
 */
export class Journal {
  readonly #file: string;
  readonly #smallBytes: number;
  #descriptor: number;
  #bytes: number;
  #limit: number;
  #copy?: { descriptor: number; bytes: number };

  /** @throws Error when the file cannot be written to */
  constructor(options: { file: string; smallBytes?: number }) {
    const { file, smallBytes = SMALL_BYTES } = options;
    this.#file = file;
    this.#smallBytes = smallBytes;
    this.#descriptor = openSync(file, 'a');
    this.#bytes = fstatSync(this.#descriptor).size;
    this.#limit = Math.max(smallBytes, this.#bytes * GROWTH);
  }

  /**
   * The records of the file, the oldest first; to be read to the end before anything is
   * added. A line that a kill cut short is left out.
   *
   * @throws Error when it holds anything but records
   */
  *read(): Generator<LedgerRecord> {
    let torn = false;
    for (const { line, whole } of readLines(this.#file)) {
      torn = !whole;
      if (whole && line !== '') yield* this.#parse(line);
    }
    // The next record must not be glued to it.
    if (torn) this.#write('\n');
  }

  /** Adds a record; it is with the operating system when this returns, so a kill does not lose it. */
  append(record: LedgerRecord): void {
    this.#write(`${JSON.stringify(record)}\n`);
  }

  /** Whether it is time to {@link Journal.rewrite} it. */
  get overgrown(): boolean {
    return this.#bytes > this.#limit && !this.#copy;
  }

  /**
   * Replaces the file by the given records and what is added meanwhile.
   *
   * @throws Error when the new file cannot be written; the old one stays
   */
  async rewrite(records: Iterable<LedgerRecord>): Promise<void> {
    const file = `${this.#file}.new`;
    const copy = { descriptor: openSync(file, 'w'), bytes: 0 };
    this.#copy = copy;
    try {
      for (const lines of inTurns(records)) {
        copy.bytes += writeSync(copy.descriptor, lines);
        await new Promise(resolve => {
          setImmediate(resolve);
        });
        if (this.#copy !== copy) return;
      }
      renameSync(file, this.#file);
    } catch (error) {
      this.#copy = undefined;
      this.#limit = this.#bytes * GROWTH;
      closeSync(copy.descriptor);
      rmSync(file, { force: true });
      throw error;
    }
    closeSync(this.#descriptor);
    this.#descriptor = copy.descriptor;
    this.#bytes = copy.bytes;
    this.#limit = Math.max(this.#smallBytes, this.#bytes * GROWTH);
    this.#copy = undefined;
  }

  /** Nothing can be added after it. */
  close(): void {
    closeSync(this.#descriptor);
    if (this.#copy) closeSync(this.#copy.descriptor);
    this.#copy = undefined;
  }

  *#parse(line: string): Generator<LedgerRecord> {
    try {
      yield JSON.parse(line) as LedgerRecord;
    } catch (error) {
      if (!line.startsWith('{"')) {
        throw new Error(`${this.#file} is no ledger: ${error}`);
      }
    }
  }

  #write(line: string) {
    this.#bytes += writeSync(this.#descriptor, line);
    if (this.#copy) {
      this.#copy.bytes += writeSync(this.#copy.descriptor, line);
    }
  }
}

function* inTurns(records: Iterable<LedgerRecord>): Generator<string> {
  let lines = '';
  let count = 0;
  for (const record of records) {
    lines += `${JSON.stringify(record)}\n`;
    count += 1;
    if (count % PER_TURN === 0) {
      yield lines;
      lines = '';
    }
  }
  yield lines;
}
