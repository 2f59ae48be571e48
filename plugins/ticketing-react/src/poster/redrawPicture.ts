/** A picture drawn anew in this browser; `bytes` are all that there is of it. */
export interface RedrawnPicture {
  type: string;
  bytes: Uint8Array;
}

/**
 * Draws a picture anew so that no side is longer than that, and nothing comes
 * along that is not seen, such as where a photo was taken.
 *
 * @param drawing.side - the longest, in pixels
 * @param drawing.quality - from 0 to 1
 * @throws Error when this browser cannot read the picture
 */
export async function redrawPicture(
  file: Blob,
  { side, quality }: { side: number; quality: number },
): Promise<RedrawnPicture> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  // What was transparent would be black in formats that know no transparency.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise<Blob | null>(resolve => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  if (!drawn) throw new Error('This browser cannot write the picture');
  return {
    type: drawn.type,
    bytes: new Uint8Array(await drawn.arrayBuffer()),
  };
}
