/** Largest poster in bytes; showFactsSchema of ticketing-common sets the limit. */
export const MAX_POSTER_BYTES = 512 * 1024;

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** A poster as data URL, or why the file cannot be one. `size` is in KiB. */
export type PosterReading =
  | { type: 'poster'; url: string }
  | { type: 'too-large'; size: number }
  | { type: 'wrong-type' };

/** Reads a picture that somebody chose. */
export async function readPoster(file: File): Promise<PosterReading> {
  if (!TYPES.includes(file.type)) {
    return { type: 'wrong-type' };
  }
  if (file.size > MAX_POSTER_BYTES) {
    return { type: 'too-large', size: Math.ceil(file.size / 1024) };
  }
  return { type: 'poster', url: await readDataUrl(file) };
}

function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
