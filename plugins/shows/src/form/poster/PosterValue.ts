/** A poster and what it shows; empty without one. */
export interface PosterValue {
  /** Data URL. */
  url?: string;
  /** For those who do not see it. */
  alt?: string;
}

/** A poster with its words; they go with the picture that they are about. */
export function posterOf(url: string | undefined, alt: string): PosterValue {
  return url ? { url, alt } : {};
}
