import { describeBrowser } from './describeBrowser';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0';

describe('describeBrowser', () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36`, 'Chrome Windows'],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36 Edg/142.0`,
      'Edge Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 15; SM-S931N) ${CHROME} Mobile Safari/537.36`,
      'Chrome Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      'Safari iPhone',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox macOS',
    ],
  ])('tells of %s: %s', (userAgent, expected) => {
    const { browser, system } = describeBrowser(userAgent) ?? {};
    expect(`${browser} ${system}`).toBe(expected);
  });

  it('does not guess', () => {
    expect(describeBrowser('curl/8.5.0')).toBeUndefined();
    expect(describeBrowser('')).toBeUndefined();
  });
});
