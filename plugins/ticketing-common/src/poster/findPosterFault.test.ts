import { pictures } from './__fixtures__/pictures';
import {
  findPosterFault,
  MAX_POSTER_BYTES,
  MAX_POSTER_SIDE,
} from './findPosterFault';

const bytesOf = (name: string) =>
  new Uint8Array(Buffer.from(pictures[name].base64, 'base64'));

/** A PNG that says to be so wide. */
function wide(width: number): Uint8Array {
  const bytes = bytesOf('png');
  new DataView(bytes.buffer).setUint32(16, width);
  return bytes;
}

describe('findPosterFault', () => {
  it.each(Object.entries(pictures))('takes a %s', (name, { type }) => {
    expect(findPosterFault(bytesOf(name), type)).toBeUndefined();
  });

  it('refuses a picture of another kind than it says', () => {
    expect(findPosterFault(bytesOf('png'), 'image/jpeg')).toBe('unreadable');
  });

  it.each([
    [0, 'unreadable'],
    [MAX_POSTER_SIDE, undefined],
    [MAX_POSTER_SIDE + 1, 'too-large'],
    [0xffffffff, 'too-large'],
  ])('says of one of %d pixels: %s', (width, fault) => {
    expect(findPosterFault(wide(width), 'image/png')).toBe(fault);
  });

  it('counts what comes after the picture too', () => {
    const padded = (length: number) => {
      const bytes = new Uint8Array(length);
      bytes.set(bytesOf('png'));
      return findPosterFault(bytes, 'image/png');
    };
    expect(padded(MAX_POSTER_BYTES)).toBeUndefined();
    expect(padded(MAX_POSTER_BYTES + 1)).toBe('too-large');
  });
});
