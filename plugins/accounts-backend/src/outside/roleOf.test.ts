import { roleOf } from './roleOf';

describe('roleOf', () => {
  it.each([
    ['a word', { marquee_role: 'seller' }, 'marquee_role', 'seller'],
    ['a list', { roles: ['x', 'buyer'] }, 'roles', 'buyer'],
    [
      'the most powerful of a list',
      { roles: ['buyer', 'admin'] },
      'roles',
      'admin',
    ],
    [
      'a claim within',
      { realm_access: { roles: ['seller'] } },
      'realm_access.roles',
      'seller',
    ],
    ['another word', { marquee_role: 'owner' }, 'marquee_role', undefined],
    ['nothing', {}, 'marquee_role', undefined],
    ['a name that every object has', {}, 'constructor.name', undefined],
  ])('reads %s', (_, claims, roleClaim, role) => {
    expect(roleOf(claims, { roleClaim })).toBe(role);
  });

  it('falls back to the default role', () => {
    const config = { roleClaim: 'role', defaultRole: 'buyer' as const };
    expect(roleOf({}, config)).toBe('buyer');
    expect(roleOf({ role: 'admin' }, config)).toBe('admin');
  });
});
