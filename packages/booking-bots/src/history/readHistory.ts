import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CallRecord } from './CallRecord';

/** Reads the calls of a file, in the order of their answers. */
export async function* readHistory(file: string): AsyncIterable<CallRecord> {
  const lines = createInterface({ input: createReadStream(file) });
  for await (const line of lines) {
    if (line) yield JSON.parse(line) as CallRecord;
  }
}
