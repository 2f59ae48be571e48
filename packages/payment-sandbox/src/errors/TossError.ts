import type { Language } from '../language/Language';
import { type ErrorCode, errorEntry } from './ERRORS';

/** An error that is answered as `{ code, message }`. */
export class TossError extends Error {
  readonly code: ErrorCode;
  readonly detail?: string;

  constructor(code: ErrorCode, detail?: string) {
    super(detail ?? errorEntry(code).en);
    this.code = code;
    this.detail = detail;
  }

  /** HTTP status of the answer. */
  get status(): number {
    return errorEntry(this.code).status;
  }

  /** What the answer says, in the language that the merchant asked for. */
  said(language: Language): string {
    const text = errorEntry(this.code)[language];
    return this.detail ? `${text} (${this.detail})` : text;
  }
}
