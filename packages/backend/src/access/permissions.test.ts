import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import { INSIDER_ID } from '../__testUtils__/insiderPlugin';
import { createCalls, type Call } from '../__testUtils__/callers';
import { PEOPLE } from '../__testUtils__/people';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { PERMISSIONS, type Answer } from './permissions';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const ANSWERS: Record<AuthorizeResult, Answer> = {
  [AuthorizeResult.ALLOW]: 'yes',
  [AuthorizeResult.CONDITIONAL]: 'own',
  [AuthorizeResult.DENY]: 'no',
};
const CALLERS = ['admin', 'seller', 'buyer', 'nobody'] as const;

describe('permissions of the running portal', () => {
  let portal: Portal;
  let call: Call;
  let permissions: Permission[];

  beforeAll(async () => {
    portal = await startPortal({ databases });
    call = createCalls(portal);
    permissions = await readPermissions();
  });
  afterAll(async () => portal?.stop());

  /** What every installed plugin says of itself. */
  async function readPermissions(): Promise<Permission[]> {
    const found = await Promise.all(
      portal.plugins
        .filter(id => id !== INSIDER_ID)
        .map(async id => {
          const path = `/api/${id}/.well-known/backstage/permissions/metadata`;
          const { status, body } = await call('admin', `GET ${path}`);
          // Plugins without permissions have no such route.
          if (status === 404) return [];
          expect({ id, status }).toEqual({ id, status: 200 });
          return (body.permissions ?? []) as Permission[];
        }),
    );
    return found.flat();
  }

  async function ask(caller: (typeof CALLERS)[number]) {
    if (caller === 'nobody') return await askAsNobody();
    const { body } = await call(
      caller,
      `POST /api/${INSIDER_ID}/decisions`,
      permissions.map(permission => ({ permission })),
    );
    return body as { result: AuthorizeResult }[];
  }

  /** A stranger is turned away before any question. */
  async function askAsNobody() {
    const [permission] = permissions;
    const { status } = await call('nobody', 'POST /api/permission/authorize', {
      items: [{ id: '1', permission, resourceRef: 'system:default/hamlet' }],
    });
    expect(status).toBe(401);
    return permissions.map(() => ({ result: AuthorizeResult.DENY }));
  }

  it('are those of the list, no more and no fewer', () => {
    const names = new Set(permissions.map(({ name }) => name));
    expect([...names].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it.each(CALLERS)('are decided for %s as the list says', async caller => {
    const decisions = await ask(caller);
    const decided = permissions.map(({ name }, index) => [
      name,
      ANSWERS[decisions[index].result],
    ]);
    const listed = Object.entries(PERMISSIONS).map(([name, answers]) => [
      name,
      answers[caller],
    ]);
    expect(Object.fromEntries(decided)).toEqual(Object.fromEntries(listed));
  });

  it('are gone the moment a session ends, while its token is still valid', async () => {
    const granted = { name: 'shows.read', answer: AuthorizeResult.ALLOW };
    const question = permissions.filter(({ name }) => name === granted.name);
    const read = async () => {
      const { status, body } = await call(
        'rival',
        `POST /api/${INSIDER_ID}/decisions`,
        question.map(permission => ({ permission })),
      );
      return { status, result: body[0].result };
    };
    expect(await read()).toEqual({ status: 200, result: granted.answer });
    await portal.tell({ type: 'end', person: 'rival' });
    expect(await read()).toEqual({ status: 200, result: AuthorizeResult.DENY });
  });

  it('leave a line for admins where a seller was refused', async () => {
    await call('seller', 'GET /api/catalog/locations');
    await call('seller', 'POST /api/scaffolder/v2/dry-run', {});
    expect(await portal.tell({ type: 'refusals' })).toEqual(
      expect.arrayContaining([
        {
          account: PEOPLE.seller,
          permission: 'scaffolder.template.dry-run',
          // From where is found by the time of the token.
          issuedAt: expect.any(Number),
        },
      ]),
    );
  });
});
