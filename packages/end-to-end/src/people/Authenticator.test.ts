import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { Authenticator } from './Authenticator';

const KEY = 'JBSW Y3DP EHPK 3PXP';
const NOON = Date.UTC(2027, 0, 1, 12);

describe('Authenticator', () => {
  let folder: string;
  let file: string;
  const totp = new TOTP({ secret: Secret.fromBase32(KEY.replace(/ /g, '')) });
  const rightAt = (timestamp: number) => totp.generate({ timestamp });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'authenticator-'));
    file = join(folder, 'phones.json');
    jest.useFakeTimers({ now: NOON + 1_000 });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await rm(folder, { recursive: true });
  });

  it('gives each code once, in later runs too, and waits only for the third one', async () => {
    const phone = Authenticator.keep('a@example.test', KEY, file);
    expect(await phone.code()).toBe(rightAt(NOON));
    expect(await phone.code()).toBe(rightAt(NOON + 30_000));
    const later = Authenticator.of('a@example.test', file).code();
    await jest.advanceTimersByTimeAsync(28_000);
    const early = await Promise.race([later, Promise.resolve('waiting')]);
    expect(early).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await later).toBe(rightAt(NOON + 60_000));
  });

  it('waits no more once time has gone by', async () => {
    const phone = Authenticator.keep('a@example.test', KEY, file);
    await phone.code();
    jest.setSystemTime(NOON + 60_000);
    expect(await phone.code()).toBe(rightAt(NOON + 60_000));
  });

  it('uses no code up for a wrong one', async () => {
    const phone = Authenticator.keep('a@example.test', KEY, file);
    expect(phone.wrongCode()).toMatch(/^\d{6}$/);
    expect(phone.wrongCode()).not.toBe(rightAt(NOON));
    expect(await phone.code()).toBe(rightAt(NOON));
  });

  it('does not know whom it never met', () => {
    expect(() => Authenticator.of('b@example.test', file)).toThrow('no key');
  });
});
