/** A call about something that belongs to another seller. */
export interface ForeignCall {
  /** `METHOD /path`; words in braces stand for what the owner has. */
  route: string;
  body?: object;
  /** Status for the owner. */
  own: number;
  /** Status for another seller. */
  other: number;
  /** What the owner's answer tells, and nobody else's. */
  tells?: string;
}
