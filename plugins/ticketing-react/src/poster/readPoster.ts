import { findPosterFault, readPicture } from '@marquee/plugin-ticketing-common';
import { redrawPicture, type RedrawnPicture } from './redrawPicture';

/**
 * How a poster is drawn, the finest first: its longest side in pixels, of which 1,600
 * are enough for the sharpest phone, and how well it is kept, from 0 to 1.
 */
const DRAWINGS = [
  { side: 1_600, quality: 0.85 },
  { side: 1_600, quality: 0.7 },
  { side: 1_200, quality: 0.7 },
  { side: 800, quality: 0.7 },
];
/** Largest file that is opened at all, in bytes. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Longest side of a picture that is decoded, in pixels. */
const MAX_DECODED_SIDE = 12_000;

/** A poster as data URL, or why the file cannot be one. */
export type PosterReading =
  | { type: 'poster'; url: string }
  | { type: 'too-large' }
  | { type: 'unreadable' };

/**
 * Makes a poster of a picture that somebody chose. What the file says of itself
 * counts for nothing: its first bytes tell what it is, and it is drawn anew.
 */
export async function readPoster(
  file: Blob,
  redraw: typeof redrawPicture = redrawPicture,
): Promise<PosterReading> {
  if (file.size > MAX_FILE_BYTES) return { type: 'too-large' };
  try {
    const picture = readPicture(new Uint8Array(await file.arrayBuffer()));
    if (!picture) return { type: 'unreadable' };
    if (Math.max(picture.width, picture.height) > MAX_DECODED_SIDE) {
      return { type: 'too-large' };
    }
    for (const drawing of DRAWINGS) {
      const drawn = await redraw(file, drawing);
      const fault = findPosterFault(drawn.bytes, drawn.type);
      if (!fault) return { type: 'poster', url: dataUrl(drawn) };
      if (fault !== 'too-large') return { type: fault };
    }
    return { type: 'too-large' };
  } catch {
    // It begins like a picture and cannot be drawn, or is not there to be read.
    return { type: 'unreadable' };
  }
}

function dataUrl({ type, bytes }: RedrawnPicture): string {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return `data:${type};base64,${btoa(text)}`;
}
