import { expect, test } from '@playwright/test';
import { leavePortal, enterPortal } from '../people/atPortal';
import { signUp } from '../people/signUp';
import { PORTAL } from '../places';

/** Gets a portal token as the pages do. */
const REFRESH = '/api/auth/local/refresh';

test('after logging out neither the old cookie nor the old token opens anything', async ({
  page,
  playwright,
}) => {
  const { person } = await signUp('seller');
  await enterPortal(page, person);
  const storageState = await page.context().storageState();
  const thief = await playwright.request.newContext({
    baseURL: PORTAL,
    storageState,
  });
  const refresh = () =>
    thief.get(REFRESH, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  const { backstageIdentity } = await (await refresh()).json();
  const headers = { Authorization: `Bearer ${backstageIdentity.token}` };
  const countTemplates = async () => {
    const answer = await thief.get(
      '/api/catalog/entities?filter=kind=template',
      {
        headers,
      },
    );
    return answer.ok() ? (await answer.json()).length : 0;
  };
  const shows = async () =>
    (await thief.get('/api/shows/v1/shows', { headers })).status();

  await test.step('the stolen ones work while the owner is in', async () => {
    expect(await countTemplates()).toBeGreaterThan(0);
    expect(await shows()).toBe(200);
  });
  await leavePortal(page);
  await test.step('and nowhere once the owner is out', async () => {
    expect((await refresh()).status()).toBe(401);
    const session = await thief.get('/api/accounts/v1/session');
    expect((await session.json()).account).toBeNull();
    expect((await thief.get('/api/accounts/v1/me')).status()).toBe(401);
    expect(await shows()).toBe(403);
    expect(await countTemplates()).toBe(0);
  });
  await thief.dispose();
});
