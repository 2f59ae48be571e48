import { mayVisitShows } from './mayVisitShows';

describe('mayVisitShows', () => {
  it.each([
    [{ role: 'buyer', emailVerified: true, suspendedAt: null }, true],
    [{ role: 'seller', emailVerified: true, suspendedAt: null }, false],
    [{ role: 'admin', emailVerified: true, suspendedAt: null }, false],
    [{ emailVerified: true }, false],
    [{ role: 'buyer', emailVerified: false, suspendedAt: null }, false],
    [{ role: 'buyer', emailVerified: true, suspendedAt: new Date() }, false],
  ])('of %j is %s', (account, may) => {
    expect(mayVisitShows(account)).toBe(may);
  });
});
