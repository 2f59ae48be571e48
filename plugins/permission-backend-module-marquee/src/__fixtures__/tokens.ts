import type { PortalUser } from '@marquee/plugin-accounts-node';

/** A token with these claims; nobody signed it. */
export function aToken(claims: object): string {
  const encode = (part: object) =>
    Buffer.from(JSON.stringify(part)).toString('base64url');
  return [encode({ alg: 'ES256' }), encode(claims), 'signature'].join('.');
}

/** A seller, unless said otherwise. */
export function aPortalUser(overrides: Partial<PortalUser> = {}): PortalUser {
  return {
    id: '2f9c',
    role: 'seller',
    name: 'Ada',
    email: 'ada@example.org',
    ...overrides,
  };
}
