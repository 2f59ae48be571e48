import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { SignInPage } from './SignInPage';

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

describe('SignInPage', () => {
  registerMswTestHooks(server);

  it('says what the portal is, beside the way in', async () => {
    await renderInTestApp(<SignInPage onSignInSuccess={jest.fn()} />);
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'Your own ticket shop, in minutes',
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Sign in' }),
    ).toBeVisible();
  });
});
