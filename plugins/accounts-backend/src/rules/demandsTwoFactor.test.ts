import { demandsTwoFactor } from './demandsTwoFactor';

const ADMIN = { role: 'admin', email: 'a@example.org' } as const;
const DEMO_ADMIN = { role: 'admin', email: 'admin@marquee.localhost' } as const;
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
    ['an admin without it', ADMIN, { demo: false }, true],
    [
      'an admin with it',
      { ...ADMIN, twoFactorEnabled: true },
      { demo: false },
      false,
    ],
    ['a seller', { ...ADMIN, role: 'seller' as const }, { demo: false }, false],
    ['the demo admin', DEMO_ADMIN, { demo: true }, false],
    [
      'who has the address of the demo admin elsewhere',
      DEMO_ADMIN,
      { demo: false },
      true,
    ],
    ['another admin beside the demo accounts', ADMIN, { demo: true }, true],
    ['an admin of an outside provider', ADMIN, { demo: false, outside }, false],
  ])('decides for %s', (_, account, config, expected) => {
    expect(demandsTwoFactor(account, config)).toBe(expected);
  });
});
