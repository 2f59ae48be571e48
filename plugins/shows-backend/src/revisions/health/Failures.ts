import type { PartCause } from '@marquee/plugin-shows-common';

/** Since when, in ms of the clock, and why a part has been failing. */
export interface Failure {
  since: number;
  cause: PartCause;
}

/** The parts of a show that fail, from one look to the next. */
export class Failures {
  readonly #byPart = new Map<string, Failure>();

  /** Takes down that a part was seen failing at `now`. */
  note(part: string, cause: PartCause, now: number): Failure {
    const before = this.#byPart.get(part);
    const failure = {
      since: before?.since ?? now,
      cause: withWords(cause, before?.cause),
    };
    this.#byPart.set(part, failure);
    return failure;
  }

  /** A part that does not fail any more begins anew if it fails again. */
  forget(part: string): void {
    this.#byPart.delete(part);
  }
}

/** A crash whose words are not to be had at this look keeps those of the look before. */
function withWords(cause: PartCause, before?: PartCause): PartCause {
  const isSame =
    cause.type === 'crash' &&
    before?.type === 'crash' &&
    cause.exitCode === before.exitCode;
  return isSame
    ? { ...cause, lastWords: cause.lastWords ?? before.lastWords }
    : cause;
}
