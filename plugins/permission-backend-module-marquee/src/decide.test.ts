import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import { scaffolderPermissions } from '@backstage/plugin-scaffolder-common/alpha';
import { ROLES, type Role } from '@marquee/plugin-accounts-common';
import { decide } from './decide';
import { DECISIONS } from './decisions';

const permissions = [...catalogPermissions, ...scaffolderPermissions];

function decideOn(name: string, role?: Role) {
  const permission =
    permissions.find(known => known.name === name) ??
    createPermission({ name, attributes: {} });
  return decide(permission, role && { id: 'a1', role });
}

describe('decide', () => {
  it.each(Object.keys(DECISIONS))(
    'refuses %s to buyers and to nobody in particular',
    name => {
      const refused = { result: AuthorizeResult.DENY };
      expect(decideOn(name, 'buyer')).toEqual(refused);
      expect(decideOn(name)).toEqual(refused);
    },
  );

  it.each(
    ROLES.flatMap(role =>
      ['accounts.unheard-of', 'constructor'].map(name => [name, role] as const),
    ),
  )('refuses what the table does not name: %s, to a %s', (name, role) => {
    expect(decideOn(name, role)).toEqual({ result: AuthorizeResult.DENY });
  });

  it.each([
    'accounts.audit.read',
    'accounts.manage',
    'accounts.read',
    'catalog.entity.create',
    'catalog.entity.delete',
    'catalog.location.create',
    'kubernetes.proxy',
    'scaffolder.template.dry-run',
    'scaffolder.template.management',
  ])('keeps %s for admins', name => {
    expect(decideOn(name, 'admin')).toEqual({ result: AuthorizeResult.ALLOW });
    expect(decideOn(name, 'seller')).toEqual({ result: AuthorizeResult.DENY });
  });

  it('shows a seller what the account itself owns, not what the group of sellers owns', () => {
    const decision = decideOn('catalog.entity.read', 'seller');
    expect(decision).toMatchObject({ result: AuthorizeResult.CONDITIONAL });
    const text = JSON.stringify(decision);
    expect(text).toContain('"claims":["user:default/a1"]');
    expect(text).not.toContain('group:');
  });

  it('lets a seller at own tasks only', () => {
    const own = {
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        rule: 'IS_TASK_OWNER',
        params: { createdBy: ['user:default/a1'] },
      },
    };
    expect(decideOn('scaffolder.task.read', 'seller')).toMatchObject(own);
    expect(decideOn('scaffolder.task.cancel', 'seller')).toMatchObject(own);
  });

  it('lets a seller run the actions that open shows, and no others', () => {
    expect(decideOn('scaffolder.action.execute', 'seller')).toMatchObject({
      conditions: {
        anyOf: ['plan', 'apply', 'wait'].map(name => ({
          rule: 'HAS_ACTION_ID',
          params: { actionId: `marquee:show:${name}` },
        })),
      },
    });
  });

  it('refuses a permission that borrows a name for another kind of thing', () => {
    const borrowed = createPermission({
      name: 'catalog.entity.read',
      attributes: {},
      resourceType: 'vault',
    });
    expect(decide(borrowed, { id: 'a1', role: 'seller' })).toEqual({
      result: AuthorizeResult.DENY,
    });
  });
});
