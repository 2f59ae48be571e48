/** Lines that take the place of the lines before, in a terminal; else they are written rarely. */
export class LiveText {
  readonly #out: NodeJS.WriteStream;
  readonly #pauseMs: number;
  #lines = 0;
  #writtenAt = -Infinity;

  /** @param out - e.g. `process.stdout` */
  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#pauseMs = out.isTTY ? 0 : 10_000;
  }

  /** Shows lines; may leave them out when some were written a moment ago. */
  update(lines: string[]): void {
    const now = performance.now();
    if (now - this.#writtenAt < this.#pauseMs) return;
    this.#writtenAt = now;
    this.end(lines);
    if (this.#out.isTTY) this.#lines = lines.length;
  }

  /** Shows lines that stay. */
  end(lines: string[]): void {
    if (this.#lines > 0) this.#out.write(`\x1b[${this.#lines}A\x1b[0J`);
    this.#lines = 0;
    this.#out.write(lines.map(line => `${line}\n`).join(''));
  }
}
