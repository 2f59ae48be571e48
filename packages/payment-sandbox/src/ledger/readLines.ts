import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 2 ** 20;

/** A line of a file; not whole if the file ends within it. */
export interface Line {
  line: string;
  whole: boolean;
}

/** The lines of a file of any size. @throws Error when it cannot be read */
export function* readLines(file: string): Generator<Line> {
  const descriptor = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let rest = '';
    for (;;) {
      const read = readSync(descriptor, chunk, 0, CHUNK_BYTES, null);
      if (read === 0) break;
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield { line, whole: true };
    }
    if (rest !== '') yield { line: rest, whole: false };
  } finally {
    closeSync(descriptor);
  }
}
