import * as fc from 'fast-check';
import { pictures } from './__fixtures__/pictures';
import { readPicture } from './readPicture';

const all = Object.entries(pictures).map(
  ([name, { type, base64 }]) =>
    [name, type, new Uint8Array(Buffer.from(base64, 'base64'))] as const,
);

describe('readPicture', () => {
  it.each(all)('reads kind and size of a %s', (_name, type, bytes) => {
    expect(readPicture(bytes)).toEqual({ type, width: 3, height: 5 });
  });

  it.each([
    ['nothing', ''],
    ['a script', '<script>alert(1)</script>'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['another kind of picture', 'GIF89a\u0003\u0000\u0005\u0000'],
    [
      'another kind of the same container',
      'RIFF\u0010\u0000\u0000\u0000AVI LIST',
    ],
    ['a name alone', '\u0089PNG'],
  ])('knows no picture in %s', (_what, text) => {
    expect(readPicture(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(
      undefined,
    );
  });

  it.each([
    ['a marker without a length', [0xff, 0x01, 0xff, 0xc0]],
    ['a segment shorter than its length', [0xff, 0xe0, 0x00, 0x01]],
    ['a picture before its size', [0xff, 0xda, 0x00, 0x04, 0, 0]],
  ])('believes no JPEG that has %s', (_what, odd) => {
    const frame = [0xff, 0xc0, 0x00, 0x11, 8, 0, 16, 0, 16, 3];
    const bytes = Uint8Array.from([0xff, 0xd8, ...odd, ...frame, ...frame]);
    expect(readPicture(bytes)).toBeUndefined();
    const plain = Uint8Array.from([0xff, 0xd8, ...frame, 0, 0]);
    expect(readPicture(plain)).toMatchObject({ width: 16, height: 16 });
  });

  it.each(all)('ends quietly wherever a %s is cut off', (_name, _, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => readPicture(bytes.subarray(0, length))).not.toThrow();
    }
  });

  it('ends, and quietly, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 8 }),
        ([, , bytes], changes) => {
          const broken = Uint8Array.from(bytes);
          for (const [at, value] of changes) broken[at] = value;
          expect(() => readPicture(broken)).not.toThrow();
        },
      ),
    );
  });
});
