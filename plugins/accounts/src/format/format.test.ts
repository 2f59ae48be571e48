import { describeBrowser } from './describeBrowser';
import { formatTime } from './formatTime';

const MOZILLA = 'Mozilla/5.0';
const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('describeBrowser', () => {
  it.each([
    [
      `${MOZILLA} (Windows NT 10.0) ${KHTML} Chrome/141.0 Safari/537.36`,
      'Chrome, Windows',
    ],
    [
      `${MOZILLA} (Windows NT 10.0) ${KHTML} Chrome/141.0 Safari/537.36 Edg/141.0`,
      'Edge, Windows',
    ],
    [
      `${MOZILLA} (Linux; Android 15) ${KHTML} SamsungBrowser/28.0 Chrome/130.0 Safari/537.36`,
      'Samsung Internet, Android',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1`,
      'Safari, iOS',
    ],
    [
      `${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`,
      'Firefox, Linux',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['', '?'],
  ])('calls %s %s', (userAgent, name) => {
    expect(describeBrowser(userAgent)).toBe(name);
  });
});

describe('formatTime', () => {
  it.each([
    ['en', 'Nov 22, 2026, 7:30 PM'],
    ['ko', '2026. 11. 22. 오후 7:30'],
  ])('writes a moment in %s as %s', (language, text) => {
    expect(
      formatTime('2026-11-22T10:30:00.000Z', {
        language,
        timeZone: 'Asia/Seoul',
      }),
    ).toBe(text);
  });
});
