/** Writes a line to the log of the container. */
export function log(message: string): void {
  process.stderr.write(`${message}\n`);
}
