import fc from 'fast-check';
import { packSeatStates, readSeatDigits, unpackSeatStates } from './seatStates';

describe('seat states', () => {
  it('puts the first seat into the lowest bits of the first byte', () => {
    expect(packSeatStates([1, 0, 2, 3, 1])).toBe(btoa('\xe1\x01'));
  });

  it('come back as they were packed', () => {
    const states = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 300 });
    fc.assert(
      fc.property(states, codes => {
        const packed = packSeatStates(codes);
        expect([...unpackSeatStates(packed, codes.length)]).toEqual(codes);
      }),
    );
  });

  it('of 50,000 seats fit into 17 kB', () => {
    expect(packSeatStates(new Uint8Array(50_000).fill(3)).length).toBe(16_668);
  });

  it('are read from the digits of a seat store', () => {
    expect([...readSeatDigits('01230')]).toEqual([0, 1, 2, 3, 0]);
  });

  it('refuse to be read for more seats than they hold', () => {
    expect(() => unpackSeatStates(packSeatStates([1, 2]), 5)).toThrow(
      RangeError,
    );
  });
});
