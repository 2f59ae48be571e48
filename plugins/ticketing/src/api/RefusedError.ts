/** A show's box office refused a call, as things stand there. */
export class RefusedError extends Error {
  readonly name = 'RefusedError';
  /** Why, as the box office's `conflictSchema` names it. */
  readonly reason: string;

  /** @param message - in plain English, for reasons that nobody translates */
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}
