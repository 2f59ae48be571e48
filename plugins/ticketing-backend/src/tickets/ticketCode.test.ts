import { InputError } from '@backstage/errors';
import {
  decodeBase45,
  encodeBase45,
  readTicketCode,
} from '@marquee/plugin-ticketing-common';
import { ticketCode, ticketKeys, ticketSigningKey } from './ticketCode';

const seed = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const key = ticketSigningKey(seed(1));
const { keys } = ticketKeys(key);
const claims = {
  show: 'hamlet',
  performance: 'evening',
  seat: 117_003,
  ticket: '7f0a2f3e-1b2c-4d5e-8f90-a1b2c3d4e5f6',
};
const read = (code: string) => readTicketCode(code, { show: 'hamlet', keys });

/** The code with one bit of a byte turned over. */
function forged(at: number): string {
  const bytes = decodeBase45(ticketCode(claims, key))!;
  bytes[at] ^= 1;
  return encodeBase45(bytes);
}

describe('ticketCode', () => {
  it('is read back with the public key alone', async () => {
    expect(await read(ticketCode(claims, key))).toEqual(claims);
  });

  it('is read with any key of a show that has several', async () => {
    const older = ticketKeys(ticketSigningKey(seed(3))).keys;
    const all = { show: 'hamlet', keys: [...older, ...keys] };
    expect(await readTicketCode(ticketCode(claims, key), all)).toEqual(claims);
  });

  it('is the same for the same ticket, and fits a QR code of 41 modules', () => {
    const code = ticketCode(claims, key);
    expect(ticketCode(claims, key)).toBe(code);
    expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    // Version 6 with level M holds so many characters of that alphabet.
    expect(code.length).toBeLessThanOrEqual(154);
  });

  it.each([
    ['another key', ticketCode(claims, ticketSigningKey(seed(2)))],
    ['another show', ticketCode({ ...claims, show: 'lear' }, key)],
    ['another version', forged(0)],
    ['another ticket', forged(3)],
    ['another seat', forged(19)],
    ['another performance', forged(21)],
    ['another signature', forged(40)],
    ['nothing but text', 'HELLO'],
    ['nothing', ''],
  ])('is refused with %s', async (_, code) => {
    expect(await read(code)).toBeUndefined();
  });

  it('needs a seed of 32 bytes', () => {
    expect(() => ticketSigningKey('c2hvcnQ')).toThrow(InputError);
  });
});
