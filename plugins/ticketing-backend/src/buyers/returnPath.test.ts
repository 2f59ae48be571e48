import fc from 'fast-check';
import { returnPath } from './returnPath';

const origin = 'http://hamlet.marquee.localhost:8080';

describe('returnPath', () => {
  it.each(['/', '/ko?seats=1,2#map', '/checkout/x?y=%2F%2Fz'])(
    'goes back to %s',
    path => {
      expect(returnPath(path, origin)).toBe(path);
    },
  );

  it.each([
    'https://evil.example',
    '//evil.example/x',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'data:text/html,evil',
    `${origin}/x`,
    '',
    undefined,
    ['/x'],
    `/${'x'.repeat(3_000)}`,
  ])('goes to the front page instead of %j', wish => {
    expect(returnPath(wish, origin)).toBe('/');
  });

  it('never leads to another origin', () => {
    const wishes = fc.array(
      fc.constantFrom('/', '\\', '.', '..', '\t', '@', ':', '?', '#', 'evil'),
    );
    fc.assert(
      fc.property(wishes, parts => {
        const path = returnPath(`/${parts.join('')}`, origin);
        expect(new URL(path, origin).origin).toBe(origin);
      }),
    );
  });
});
