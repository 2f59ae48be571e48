import { accountIdIn, groupRefOf, roleIn, ROLES, userRefOf } from './role';

describe('roles as groups', () => {
  it.each(ROLES)('find the way back from the group of a %s', role => {
    expect(roleIn(['user:default/x', groupRefOf(role)])).toBe(role);
  });

  it('are only those groups', () => {
    expect(roleIn([])).toBeUndefined();
    expect(
      roleIn(['group:other/admins', 'user:default/admins']),
    ).toBeUndefined();
  });

  it('give the powerful role of two, which never happens', () => {
    const refs = [groupRefOf('buyer'), groupRefOf('admin')];
    expect(roleIn(refs)).toBe('admin');
  });
});

describe('accounts as users', () => {
  it('find the way back from their reference', () => {
    expect(accountIdIn(userRefOf('4f1e'))).toBe('4f1e');
    expect(accountIdIn('group:default/admins')).toBeUndefined();
    expect(accountIdIn('user:other/4f1e')).toBeUndefined();
  });
});
