/** A part of a legal text: a heading, then paragraphs; a list is one paragraph a line. */
export interface LegalPart {
  heading: string;
  paragraphs: readonly string[];
}

/** A legal text in one language. */
export type LegalText = readonly LegalPart[];
