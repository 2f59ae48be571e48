import { parseReturnTo } from './parseReturnTo';

describe('parseReturnTo', () => {
  it.each(['/', '/shows/hamlet', '/shows?sort=new#top', '/a//b'])(
    'comes back to %s',
    path => {
      expect(parseReturnTo(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\b',
    'https://evil.example',
    'data:text/html,x',
    'shows',
    '',
    undefined,
    ['/a'],
  ])('does not go to %j', text => {
    expect(parseReturnTo(text)).toBe('/');
  });

  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example'])(
    'guards against what browsers make of %j',
    text => {
      const page = 'http://marquee.localhost:8080';
      expect(new URL(text, page).origin).not.toBe(page);
      expect(new URL(parseReturnTo(text), page).origin).toBe(page);
    },
  );
});
