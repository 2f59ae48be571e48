import { expect, test, type Page } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { demo } from '../people/Person';
import { signUp } from '../people/signUp';
import { Portal } from '../portal/Portal';
import { readSoldTicket } from '../support/soldTicket';

const { show, title } = readSoldTicket();

/** A page that another one must not see is waited for twice as long as its owner waits. */
const ALL_PAGES_MS = 300_000;

/** An id of the first seller's: of the task that opened the show. */
async function taskOfShow(): Promise<string> {
  const seller = await Portal.enter(demo.seller);
  const { tasks } = await seller.call('GET', '/api/scaffolder/v2/tasks');
  const task = tasks.find(
    ({ spec }: { spec: { parameters: { address?: string } } }) =>
      spec.parameters.address === show,
  );
  return task.id;
}

/** The address of a page may be repeated by it, the title cannot. */
async function lookAfter(tab: Page, patience: number): Promise<void> {
  await tab.waitForTimeout(patience);
  expect(await tab.locator('body').innerText()).not.toContain(title);
  await tab.close();
}

test('a seller finds nothing of another seller at any address', async ({
  browser,
  page,
}) => {
  test.setTimeout(ALL_PAGES_MS);
  const task = await taskOfShow();
  const { person } = await signUp('seller');
  const owner = await (await browser.newContext()).newPage();
  await enterPortal(owner, demo.seller);
  await enterPortal(page, person);
  const present = new RegExp(`${title}|${show}`);
  const looks: Promise<void>[] = [];
  for (const path of [
    '/',
    `/catalog/default/system/${show}`,
    `/catalog/default/system/${show}/kubernetes`,
    `/create/tasks/${task}`,
    '/catalog?filters[kind]=system&filters[user]=all',
  ]) {
    await test.step(path, async () => {
      const begin = Date.now();
      await owner.goto(path);
      await expect(owner.getByText(present).first()).toBeAttached();
      // What the other one does not see must have had the time to come.
      const patience = 2 * (Date.now() - begin);
      const tab = await page.context().newPage();
      await tab.goto(path);
      await expect(tab.getByRole('button', { name: 'Log out' })).toBeAttached();
      // The owner goes on to the next address meanwhile.
      looks.push(lookAfter(tab, patience));
    });
  }
  await Promise.all(looks);
  await test.step('search', async () => {
    await page.goto(`/search?query=${encodeURIComponent(title)}`);
    await expect(page.getByText('no results').first()).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: title }),
    ).toHaveCount(0);
  });
  await owner.context().close();
});

test('the APIs behind those addresses refuse too', async () => {
  const task = await taskOfShow();
  const rival = await Portal.with((await signUp('seller')).visitor);
  const status = async (method: string, path: string, body?: unknown) =>
    (await rival.ask(method, path, body)).status;
  const entity = `/api/catalog/entities/by-name/system/default/${show}`;
  expect(await status('GET', entity)).toBe(404);
  expect(await status('GET', `/api/shows/v1/shows/${show}`)).toBe(404);
  expect(await status('POST', `/api/shows/v1/shows/${show}/retry`)).toBe(404);
  const taskPath = `/api/scaffolder/v2/tasks/${task}`;
  for (const path of [taskPath, `${taskPath}/events`]) {
    expect([403, 404]).toContain(await status('GET', path));
  }
  expect([403, 404]).toContain(await status('POST', `${taskPath}/cancel`));
  const { shows } = await rival.call('GET', '/api/shows/v1/shows');
  expect(shows).toEqual([]);
});

test('pages of admins say that they are for admins', async ({ page }) => {
  const { person } = await signUp('seller');
  await enterPortal(page, person);
  for (const path of ['/accounts', '/audit']) {
    await expect(
      page.getByRole('link', {
        name: path === '/audit' ? 'Audit' : 'Accounts',
      }),
    ).toHaveCount(0);
    await page.goto(path);
    await expect(page.getByText('Only admins can see this.')).toBeVisible();
  }
});
