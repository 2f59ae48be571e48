import { createPublicKey } from 'crypto';
import { InputError } from '@backstage/errors';
import { readTicketCode, ticketCode, ticketSigningKey } from './ticketCode';

const seed = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const key = ticketSigningKey(seed(1));
const claims = {
  show: 'hamlet',
  performance: 'evening',
  seat: 117,
  ticket: '7f0a2f3e-1b2c-4d5e-8f90-a1b2c3d4e5f6',
};

describe('ticketCode', () => {
  it('is read back with the public key alone', () => {
    const code = ticketCode(claims, key);
    expect(readTicketCode(code, createPublicKey(key))).toEqual(claims);
  });

  it('is the same for the same ticket, and short enough for a QR code', () => {
    const code = ticketCode(claims, key);
    expect(ticketCode(claims, key)).toBe(code);
    expect(code.length).toBeLessThan(200);
  });

  it.each([
    ['another key', ticketCode(claims, ticketSigningKey(seed(2)))],
    ['another version', ticketCode(claims, key).replace('MT1', 'MT2')],
    [
      'another seat under the old signature',
      ticketCode({ ...claims, seat: 1 }, key)
        .split('.')
        .slice(0, 2)
        .concat(ticketCode(claims, key).split('.')[2])
        .join('.'),
    ],
    ['nothing but text', 'hello'],
    ['nothing', ''],
  ])('is refused with %s', (_, code) => {
    expect(readTicketCode(code, key)).toBeUndefined();
  });

  it('needs a seed of 32 bytes', () => {
    expect(() => ticketSigningKey('c2hvcnQ')).toThrow(InputError);
  });
});
