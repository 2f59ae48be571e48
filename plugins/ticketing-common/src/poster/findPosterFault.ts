import { readPicture } from './readPicture';

/** Largest poster that is kept with a show, in bytes. */
export const MAX_POSTER_BYTES = 512 * 1024;
/** Longest side of a poster in pixels: more would fill the memory of a phone. */
export const MAX_POSTER_SIDE = 4_096;

/** Why bytes cannot be a poster: they are no picture, or one that is too large. */
export type PosterFault = 'unreadable' | 'too-large';

/**
 * What keeps an uploaded poster from being shown to strangers, judged by its
 * content alone.
 *
 * @param type - what it says that it is
 */
export function findPosterFault(
  bytes: Uint8Array,
  type: string,
): PosterFault | undefined {
  const picture = readPicture(bytes);
  if (!picture || picture.type !== type) return 'unreadable';
  const { width, height } = picture;
  if (width === 0 || height === 0) return 'unreadable';
  return bytes.length > MAX_POSTER_BYTES ||
    Math.max(width, height) > MAX_POSTER_SIDE
    ? 'too-large'
    : undefined;
}
