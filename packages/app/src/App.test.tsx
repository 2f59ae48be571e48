import { createApp } from '@backstage/frontend-defaults';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import accountsPlugin from '@marquee/plugin-accounts';
import showsPlugin from '@marquee/plugin-shows';
import ticketingPlugin from '@marquee/plugin-ticketing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { SWRConfig } from 'swr';
import {
  catalogOf,
  portalOf,
  strangersPortal,
} from './__testUtils__/portalServer';
import { appFeatures } from './App';

// The whole portal is put together for each of these.
jest.setTimeout(120_000);
const SLOW = { timeout: 60_000 };
const server = setupServer();

function open(path: string) {
  const data = {
    app: {
      title: 'Marquee',
      baseUrl: 'http://localhost:7007',
      extensions: [
        {
          'api:app/app-language': {
            config: { availableLanguages: ['en', 'ko'], defaultLanguage: 'en' },
          },
        },
      ],
    },
    backend: { baseUrl: 'http://localhost:7007' },
    permission: { enabled: true },
  };
  process.env = {
    NODE_ENV: 'test',
    APP_CONFIG: [{ context: 'test', data }] as unknown as string,
  };
  window.history.replaceState({}, '', path);
  // The bundler finds plugins among the dependencies; here is no bundler.
  const app = createApp({
    features: [
      catalogPlugin,
      notificationsPlugin,
      scaffolderPlugin,
      searchPlugin,
      signalsPlugin,
      userSettingsPlugin,
      accountsPlugin,
      showsPlugin,
      ticketingPlugin,
      ...appFeatures,
    ],
  });
  // What the portal of one test allowed is no answer in the next one's.
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      {app.createRoot()}
    </SWRConfig>,
  );
}

const aShowEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'hamlet', namespace: 'default', title: 'Hamlet' },
  spec: { type: 'show', owner: 'user:default/sora' },
};

const links = () =>
  screen
    .getAllByRole('link')
    .map(link => link.textContent)
    .filter(Boolean);

describe('the app', () => {
  registerMswTestHooks(server);
  // What is still on its way belongs to the portal of the test that asked.
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('asks strangers to sign in', async () => {
    server.use(...strangersPortal);
    open('/shows');
    expect(
      await screen.findByRole('button', { name: 'Sign in' }, SLOW),
    ).toBeVisible();
  });

  it('shows sellers nothing that is for admins', async () => {
    server.use(...portalOf('seller'));
    open('/accounts');
    expect(
      await screen.findByText('Only admins can see this.', {}, SLOW),
    ).toBeVisible();
    expect(await screen.findByText('You are Kim Sora (Seller).')).toBeVisible();
    expect(links()).toEqual(
      expect.arrayContaining(['My shows', 'Create', 'Catalog', 'Account']),
    );
    expect(links()).not.toContain('Accounts');
    expect(links()).not.toContain('Audit');
  });

  it('leads admins to accounts and the audit', async () => {
    server.use(...portalOf('admin'));
    open('/audit');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Audit' }, SLOW),
    ).toBeVisible();
    // Each link asks for its permission by itself, after the page's heading.
    await waitFor(
      () =>
        expect(links()).toEqual(
          expect.arrayContaining(['Accounts', 'Audit', 'Account']),
        ),
      SLOW,
    );
  });

  it.each([
    ['seller', []],
    ['admin', ['Actions', 'Template Editor', 'Templating Extensions']],
  ] as const)(
    'shows a %s these tabs of template authors: %j',
    async (role, tabs) => {
      server.use(...portalOf(role));
      open('/create/tasks');
      await screen.findByRole('tab', { name: 'Tasks' }, SLOW);
      const all = screen.getAllByRole('tab').map(tab => tab.textContent);
      expect(all).toEqual(['Templates', 'Tasks', ...tabs]);
    },
  );

  it.each([
    ['en', ['Overview', 'Bookers', 'Sales', 'Performances', 'Edit']],
    ['ko', ['개요', '예매자', '판매', '회차', '고치기']],
  ])('names the tabs of a show in %s', async (language, names) => {
    localStorage.setItem('language', language);
    server.use(...catalogOf(aShowEntity), ...portalOf('seller'));
    // No tab of these: what they show is not asked here.
    open('/catalog/default/system/hamlet/nothing');
    const [overview] = names;
    const tab = await screen.findByRole('link', { name: overview }, SLOW);
    const tabs = [...tab.closest('ul')!.querySelectorAll('li')];
    expect(tabs.map(({ textContent }) => textContent)).toEqual(names);
    expect(screen.getByRole('heading', { name: 'Hamlet' })).toBeVisible();
  });

  it('stays, and says so, when logging out does not reach the portal', async () => {
    server.use(
      http.delete('*/api/accounts/v1/session', () => HttpResponse.error()),
      ...portalOf('seller'),
    );
    open('/account');
    const logOut = await screen.findByRole('button', { name: 'Log out' }, SLOW);
    await userEvent.click(logOut);
    // It comes by an animation that is not played here.
    expect(
      await screen.findByText(/You are still logged in/),
    ).toBeInTheDocument();
  });
});
