import { TestDatabases } from '@backstage/backend-test-utils';
import { RouteCalls } from '../__testUtils__/routeCalls';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { OPEN_ROUTES, ROUTES, type RouteCaller } from './routes';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

/** Routes of our own plugins. */
const OURS = /^\w+ \/api\/(accounts|shows)\//;
/** Public keys of every plugin, and the removal of a cookie that opens none of ours. */
const KEYS = /\.backstage\/auth\/v1\/(jwks\.json|cookie)$/;
/** The pages themselves, with the sign-in page among them; there once the app is built. */
const PAGES = /^GET \/(api\/app\/)?\*$/;
const CALLERS: RouteCaller[] = [
  'nobody',
  'foreign',
  'buyer',
  'plugin',
  'seller',
  'admin',
];

describe('routes of the portal', () => {
  let portal: Portal;
  let calls: RouteCalls;

  beforeAll(async () => {
    portal = await startPortal({ databases });
    calls = new RouteCalls(portal);
    await calls.start();
  });
  afterAll(async () => portal?.stop());

  it('of our own plugins are those of the list, no more and no fewer', () => {
    expect(portal.routes.filter(route => OURS.test(route))).toEqual(
      Object.keys(ROUTES).sort(),
    );
  });

  it.each(Object.keys(ROUTES))('%s lets in whom the list says', async route => {
    const answers: Record<string, string | number> = {};
    for (const caller of CALLERS) {
      const { status, reason } = await calls.call(caller, route);
      const refused =
        status === ROUTES[route][caller] || status === 401 || status === 403;
      answers[caller] = refused && reason !== 'wrong-password' ? status : 'in';
    }
    expect(answers).toEqual(ROUTES[route]);
  });

  it('of other plugins turn strangers away, but for a few', async () => {
    const others = portal.routes.filter(
      route => !OURS.test(route) && !KEYS.test(route) && !PAGES.test(route),
    );
    const open: string[] = [];
    for (const route of others) {
      const { status } = await calls.call('nobody', route);
      if (status !== 401 && status !== 404) open.push(route);
    }
    expect(open).toEqual(OPEN_ROUTES);
  });
});
