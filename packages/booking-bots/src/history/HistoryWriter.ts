import { createWriteStream, WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CallRecord } from './CallRecord';

/** Writes calls to a file, one JSON object a line. */
export class HistoryWriter {
  readonly #stream: WriteStream;
  #count = 0;

  constructor(file: string) {
    this.#stream = createWriteStream(file);
  }

  /** How many calls were written. */
  get count(): number {
    return this.#count;
  }

  /** Adds a call. */
  readonly add = (record: CallRecord): void => {
    this.#count += 1;
    this.#stream.write(`${JSON.stringify(record)}\n`);
  };

  /** Resolves when all is in the file. */
  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }
}
