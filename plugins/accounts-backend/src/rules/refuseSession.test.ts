import { refuseSession } from './refuseSession';

describe('refuseSession', () => {
  it.each([
    ['buyer', 'public-site', undefined],
    ['buyer', 'portal', 'elsewhere'],
    ['seller', 'portal', undefined],
    ['seller', 'public-site', 'elsewhere'],
    ['admin', 'portal', undefined],
    ['admin', 'public-site', 'elsewhere'],
    ['buyer', undefined, 'elsewhere'],
    ['admin', undefined, 'elsewhere'],
  ] as const)('a %s at %s: %s', (role, place, refusal) => {
    expect(refuseSession({ role, suspendedAt: null }, place)).toBe(refusal);
  });

  it('keeps suspended accounts out everywhere', () => {
    const account = { role: 'buyer', suspendedAt: new Date() } as const;
    for (const place of ['portal', 'public-site', undefined] as const) {
      expect(refuseSession(account, place)).toBe('suspended');
    }
  });
});
