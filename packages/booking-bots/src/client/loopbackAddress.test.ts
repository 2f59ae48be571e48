import { loopbackAddress } from './loopbackAddress';

describe('loopbackAddress', () => {
  it.each([
    ['http://127.0.0.1:8080', '127.0.0.1'],
    ['http://127.8.9.1', '127.8.9.1'],
    ['http://[::1]:8080', '::1'],
    ['http://localhost:8080', '127.0.0.1'],
    ['http://hamlet.marquee.localhost:8080', '127.0.0.1'],
  ])('of %s is %s', async (url, address) => {
    expect(await loopbackAddress(new URL(url))).toBe(address);
  });

  it.each([
    'http://192.168.0.1',
    'http://0.0.0.0',
    'http://[2001:db8::1]',
    'http://[::ffff:10.0.0.1]',
    'http://localhost.invalid',
    'http://127.0.0.1.invalid',
  ])('refuses %s', async url => {
    await expect(loopbackAddress(new URL(url))).rejects.toThrow();
  });
});
