import { demandsTwoFactor } from './demandsTwoFactor';

const ADMIN = { role: 'admin' } as const;
const outside = {
  name: 'Keycloak',
  issuer: 'https://id.example.org',
  clientId: 'marquee',
  clientSecret: 'x',
  scopes: [],
  roleClaim: 'role',
};

describe('demandsTwoFactor', () => {
  it.each([
    ['an admin without it', ADMIN, {}, true],
    ['an admin with it', { ...ADMIN, twoFactorEnabled: true }, {}, false],
    ['a seller', { role: 'seller' as const }, {}, false],
    ['a buyer', { role: 'buyer' as const }, {}, false],
    ['an admin of an outside provider', ADMIN, { outside }, false],
  ])('decides for %s', (_, account, config, expected) => {
    expect(demandsTwoFactor(account, config)).toBe(expected);
  });
});
