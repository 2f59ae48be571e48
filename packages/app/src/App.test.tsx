import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { app } from './App';

const server = setupServer(
  http.get('*/api/accounts/v1/session', () =>
    HttpResponse.json({
      account: null,
      signIn: { type: 'local', demo: [] },
      places: {
        portal: 'http://localhost:7007',
        publicSite: 'http://marquee.localhost:8080',
      },
    }),
  ),
);

describe('the app', () => {
  registerMswTestHooks(server);

  it('asks strangers to sign in', async () => {
    const data = {
      app: { title: 'Marquee', baseUrl: 'http://localhost:7007' },
      backend: { baseUrl: 'http://localhost:7007' },
    };
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [{ context: 'test', data }] as unknown as string,
    };
    render(app.createRoot());
    expect(
      await screen.findByRole(
        'button',
        { name: 'Sign in' },
        { timeout: 10_000 },
      ),
    ).toBeVisible();
  });
});
