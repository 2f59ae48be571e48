import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { portalOf, strangersPortal } from './__fixtures__/portalServer';
import { app } from './App';

const server = setupServer();
const SLOW = { timeout: 15_000 };

function open(path: string) {
  const data = {
    app: { title: 'Marquee', baseUrl: 'http://localhost:7007' },
    backend: { baseUrl: 'http://localhost:7007' },
  };
  process.env = {
    NODE_ENV: 'test',
    APP_CONFIG: [{ context: 'test', data }] as unknown as string,
  };
  window.history.replaceState({}, '', path);
  render(app.createRoot());
}

const navigation = () =>
  screen
    .getAllByRole('link')
    .map(link => link.textContent)
    .filter(Boolean);

describe('the app', () => {
  registerMswTestHooks(server);

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
    expect(navigation()).toEqual(
      expect.arrayContaining(['My shows', 'Create', 'Catalog', 'Account']),
    );
    expect(navigation()).not.toContain('Accounts');
    expect(navigation()).not.toContain('Audit');
  });

  it('leads admins to accounts and the audit', async () => {
    server.use(...portalOf('admin'));
    open('/audit');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Audit' }, SLOW),
    ).toBeVisible();
    expect(navigation()).toEqual(
      expect.arrayContaining(['Accounts', 'Audit', 'Account']),
    );
  });

  it('stays, and says so, when logging out does not reach the portal', async () => {
    server.use(
      http.delete('*/api/accounts/v1/session', () => HttpResponse.error()),
      ...portalOf('seller'),
    );
    open('/account');
    const logOut = await screen.findByRole('button', { name: 'Log out' }, SLOW);
    await userEvent.click(logOut);
    expect(await screen.findByText(/You are still logged in/)).toBeVisible();
  });
});
