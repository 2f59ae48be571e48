import fc from 'fast-check';
import { decodeBase45, encodeBase45 } from './base45';

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('writes %p as RFC 9285 does', (text, code) => {
    expect(encodeBase45(new TextEncoder().encode(text))).toBe(code);
    expect(decodeBase45(code)).toEqual(new TextEncoder().encode(text));
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(decodeBase45(encodeBase45(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'A', 'GGW', '::', 'ABCD'])('does not read %p', text => {
    expect(decodeBase45(text)).toBeUndefined();
  });
});
