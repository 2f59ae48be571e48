import { findPosterFault, readPicture } from '@marquee/plugin-ticketing-common';
import { redrawPicture, type RedrawnPicture } from './redrawPicture';

/** Longest side of a poster as it is kept, in pixels: enough for the sharpest phone. */
const SIDE = 1_600;
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
  redraw: (file: Blob, most: number) => Promise<RedrawnPicture> = redrawPicture,
): Promise<PosterReading> {
  if (file.size > MAX_FILE_BYTES) return { type: 'too-large' };
  const picture = readPicture(new Uint8Array(await file.arrayBuffer()));
  if (!picture) return { type: 'unreadable' };
  if (Math.max(picture.width, picture.height) > MAX_DECODED_SIDE) {
    return { type: 'too-large' };
  }
  try {
    const { type, bytes } = await redraw(file, SIDE);
    const fault = findPosterFault(bytes, type);
    return fault
      ? { type: fault }
      : { type: 'poster', url: dataUrl(type, bytes) };
  } catch {
    // It begins like a picture and cannot be drawn.
    return { type: 'unreadable' };
  }
}

function dataUrl(type: string, bytes: Uint8Array): string {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return `data:${type};base64,${btoa(text)}`;
}
