import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { strangersPortal } from '../__testUtils__/portalServer';
import { SignInPage } from './SignInPage';

const server = setupServer(...strangersPortal);

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
