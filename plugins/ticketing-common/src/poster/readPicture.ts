/** What a file says at its beginning about the picture in it. Sides are in pixels. */
export interface Picture {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

/**
 * Reads kind and size of a picture from its first bytes; undefined for whatever
 * is no PNG, JPEG or WebP, whatever its name or type say. Decodes nothing, so
 * that a small file of a huge picture costs nothing.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readWebp(view) ?? readJpeg(view);
  } catch (error) {
    // Cut off before its size was said.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function wordAt(view: DataView, at: number): string {
  return String.fromCharCode(
    ...[0, 1, 2, 3].map(offset => view.getUint8(at + offset)),
  );
}

function readPng(view: DataView): Picture | undefined {
  const signed =
    view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!signed || wordAt(view, 12) !== 'IHDR') return undefined;
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
  };
}

function readWebp(view: DataView): Picture | undefined {
  if (wordAt(view, 0) !== 'RIFF' || wordAt(view, 8) !== 'WEBP') {
    return undefined;
  }
  const picture = (width: number, height: number) =>
    ({ type: 'image/webp', width, height } as const);
  switch (wordAt(view, 12)) {
    case 'VP8 ':
      return picture(
        view.getUint16(26, true) % 0x4000,
        view.getUint16(28, true) % 0x4000,
      );
    case 'VP8L': {
      const sides = view.getUint32(21, true);
      const [width, height] = [sides, Math.floor(sides / 0x4000)];
      return picture((width % 0x4000) + 1, (height % 0x4000) + 1);
    }
    case 'VP8X':
      return picture(
        view.getUint16(24, true) + view.getUint8(26) * 0x10000 + 1,
        view.getUint16(27, true) + view.getUint8(29) * 0x10000 + 1,
      );
    default:
      return undefined;
  }
}

/** Markers of frames, which say the size; the other three in their range are no frames. */
function isFrame(marker: number): boolean {
  return (
    marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
  );
}

/** Markers that are followed by a length; the others do not come before a frame. */
function isSegment(marker: number): boolean {
  return marker > 0x01 && (marker < 0xd0 || marker > 0xda);
}

function readJpeg(view: DataView): Picture | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return {
        type: 'image/jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      };
    }
    if (marker === 0xff) {
      // A byte that only fills.
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    // Whoever skips what is no segment would read another size than decoders do.
    if (!isSegment(marker) || length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}
