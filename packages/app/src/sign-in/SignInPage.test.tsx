import {
  discoveryApiRef,
  type IdentityApi,
} from '@backstage/frontend-plugin-api';
import {
  mockApis,
  registerMswTestHooks,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { SignInPage } from './SignInPage';
import { isSignInRemembered } from './signInMemory';

const REFRESH = 'http://portal/api/auth/guest/refresh';
const server = setupServer();
const discovery = mockApis.discovery({ baseUrl: 'http://portal' });

/** A session of the guest that ends in an hour; only the middle of its token is read. */
function aSession() {
  const claims = { exp: Math.floor(Date.now() / 1000) + 3600 };
  return {
    profile: {},
    backstageIdentity: {
      token: `head.${btoa(JSON.stringify(claims))}.signature`,
      identity: {
        type: 'user',
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: ['user:default/guest'],
      },
    },
  };
}

function renderPage(onSignInSuccess: (identity: IdentityApi) => void) {
  return renderInTestApp(
    <TestApiProvider apis={[[discoveryApiRef, discovery]]}>
      <SignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
}

describe('SignInPage', () => {
  registerMswTestHooks(server);
  afterEach(() => window.localStorage.clear());

  it('signs the demo seller in at a click, and by itself from then on', async () => {
    server.use(http.get(REFRESH, () => HttpResponse.json(aSession())));
    const onSignInSuccess = jest.fn();
    await renderPage(onSignInSuccess);
    expect(isSignInRemembered()).toBe(false);
    await userEvent.click(
      screen.getByRole('button', { name: 'Continue as the demo seller' }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(isSignInRemembered()).toBe(true);

    await onSignInSuccess.mock.calls[0][0].signOut();
    expect(isSignInRemembered()).toBe(false);
  });

  it('says why the portal refuses, and offers to try again', async () => {
    server.use(
      http.get(REFRESH, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError', message: 'no guests' } },
          { status: 403 },
        ),
      ),
    );
    await renderPage(jest.fn());
    await userEvent.click(
      screen.getByRole('button', { name: 'Continue as the demo seller' }),
    );
    expect(await screen.findByText(/The portal refused/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
