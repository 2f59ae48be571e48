import { keepAfter, keepingOf } from './kept';

const keeping = (path: string, method = 'GET') =>
  keepingOf({ method, url: new URL(path, 'http://hamlet.localhost') });

describe('keepingOf', () => {
  it.each([
    ['/tickets', 'network-first'],
    ['/tickets?lang=ko', 'network-first'],
    ['/orders/o1', 'network-first'],
    ['/api/ticketing/v1/orders', 'network-first'],
    ['/api/ticketing/v1/orders/o1', 'network-first'],
    ['/api/accounts/v1/me/shows', 'network-first'],
    ['/api/accounts/v1/me/shows/hamlet/orders', 'network-first'],
    ['/assets/chunk-ABCD1234.js', 'copy-first'],
    ['/', 'none'],
    ['/performances/p1', 'none'],
    ['/checkout', 'none'],
    ['/api/ticketing/v1/show', 'none'],
    ['/api/ticketing/v1/performances/p1/seats/stream', 'none'],
    ['/api/accounts/v1/session', 'none'],
    ['/api/accounts/v1/me', 'none'],
  ])('of %s is %s', (path, expected) => {
    expect(keeping(path)).toBe(expected);
  });

  it('is none for what changes something', () => {
    expect(keeping('/api/ticketing/v1/orders', 'POST')).toBe('none');
  });
});

describe('keepAfter', () => {
  it.each([
    [200, 'keep'],
    [401, 'forget'],
    [403, 'forget'],
    [404, 'pass'],
    [302, 'pass'],
    [500, 'use-copy'],
    [503, 'use-copy'],
  ])('%i: %s', (status, expected) => {
    expect(keepAfter(status)).toBe(expected);
  });
});
