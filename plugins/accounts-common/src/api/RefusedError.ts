import type { RefusalBody } from './refusals';

/** The accounts API said no. */
export class RefusedError extends Error {
  readonly name = 'RefusedError';
  readonly refusal: RefusalBody;

  constructor(refusal: RefusalBody) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
