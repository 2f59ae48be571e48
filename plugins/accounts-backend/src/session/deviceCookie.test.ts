import { deviceCookie, findDevice } from './deviceCookie';

const config = { secret: 'secret', secureCookies: false };
const EMAIL = 'ada@example.org';

const sent = (cookie: string) => cookie.split(';')[0];

describe('the cookie of a browser that knows an account', () => {
  it('is good for one account and one secret', () => {
    const cookie = sent(deviceCookie(EMAIL, config));
    const device = findDevice(cookie, EMAIL, config);
    expect(device).toMatch(/^[\w-]{22}$/);
    expect(findDevice(cookie, 'Ada@Example.org', config)).toBe(device);
    expect(findDevice(cookie, 'eve@example.org', config)).toBeUndefined();
    const other = { ...config, secret: 'another' };
    expect(findDevice(cookie, EMAIL, other)).toBeUndefined();
  });

  it('cannot be made up', () => {
    const cookie = sent(deviceCookie(EMAIL, config));
    const another = sent(deviceCookie(EMAIL, config)).split(/[=.]/)[1];
    for (const madeUp of [
      '',
      'marquee_device=',
      'marquee_device=x.y',
      cookie.replace(/=.*\./, `=${another}.`),
    ]) {
      expect(findDevice(madeUp, EMAIL, config)).toBeUndefined();
    }
  });

  it('is hidden from scripts, and travels encrypted where there is https', () => {
    expect(deviceCookie(EMAIL, config)).toMatch(
      /; Path=\/api; HttpOnly; SameSite=Lax$/,
    );
    const secure = { ...config, secureCookies: true };
    expect(deviceCookie(EMAIL, secure)).toMatch(/^__Secure-.*; Secure$/);
  });
});
