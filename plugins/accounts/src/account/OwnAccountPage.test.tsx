import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { api } from '../__testUtils__/accountsServer';
import { anOwnAccount, aSession, aSessionAnswer } from '../__fixtures__/people';
import { Route, Routes } from '../navigation';
import { ownAccountRouteRef } from '../routes';
import { OwnAccountPage } from './OwnAccountPage';

const server = setupServer();
const { routes } = api;

async function open(given: Partial<OwnAccount> = {}) {
  server.use(
    api.get(routes.session, aSessionAnswer({ account: anOwnAccount(given) })),
    api.get(routes.mySessions, {
      sessions: [aSession({ id: 'here', current: true }), aSession()],
    }),
  );
  await renderInTestApp(
    <Routes>
      <Route path="/account/*" element={<OwnAccountPage />} />
    </Routes>,
    {
      initialRouteEntries: ['/account'],
      mountedRoutes: { '/account': ownAccountRouteRef },
    },
  );
  await screen.findByRole('heading', { name: 'About you' });
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the own account', () => {
  registerMswTestHooks(server);

  it('saves name and telephone, and says so', async () => {
    const seen = jest.fn();
    server.use(
      api.change('patch', routes.me, {
        answer: anOwnAccount({ name: 'Kim Sora-ya' }),
        seen,
      }),
    );
    await open();
    const about = section('About you');
    await userEvent.type(about.getByLabelText('Name'), '-ya{Enter}');
    expect(await about.findByText('Saved.')).toBeVisible();
    expect(seen).toHaveBeenCalledWith({
      name: 'Kim Sora-ya',
      phone: '010-1234-5678',
      language: 'en',
    });
  });

  it('says at the field that the present password is wrong', async () => {
    server.use(
      api.refuse('put', routes.myPassword, { reason: 'wrong-password' }),
    );
    await open();
    const password = section('Password');
    await userEvent.type(password.getByLabelText('Current password'), 'guess');
    await userEvent.type(
      password.getByLabelText('New password'),
      'tulip ladder orbit{Enter}',
    );
    await password.findByRole('alert');
    expect(
      password.getByLabelText('Current password'),
    ).toHaveAccessibleDescription('This is not your password.');
  });

  it('takes a new address over by the code that was mailed to it', async () => {
    const bodies: unknown[] = [];
    const seen = (body: unknown) => bodies.push(body);
    server.use(
      api.change('post', routes.myEmail, { seen }),
      api.change('put', routes.myEmail, {
        answer: anOwnAccount({ email: 'new@example.com' }),
        seen,
      }),
    );
    await open();
    const email = section('E-mail');
    await userEvent.type(email.getByLabelText('New e-mail'), 'new@example.com');
    await userEvent.type(email.getByLabelText('Password'), 'secret{Enter}');
    await userEvent.type(
      await email.findByLabelText('Code from the mail (6 digits)'),
      '123456{Enter}',
    );
    expect(
      await email.findByText('The new address is yours now.'),
    ).toBeVisible();
    expect(bodies).toEqual([
      { email: 'new@example.com', password: 'secret' },
      { code: '123456' },
    ]);
  });

  it('ends a session of another browser, never this one', async () => {
    const ended = jest.fn();
    server.use(
      api.change('delete', routes.mySession('session-1'), { seen: ended }),
    );
    await open();
    const sessions = section('Where you are signed in');
    const end = await sessions.findAllByRole('button', {
      name: 'End the session of Chrome, Windows',
    });
    expect(end).toHaveLength(1);
    await userEvent.click(end[0]);
    await waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
  });

  it('lets a seller switch two-factor off', async () => {
    await open({ twoFactor: true });
    expect(
      section('Two-factor sign-in').getByRole('button', { name: 'Switch off' }),
    ).toBeVisible();
  });

  it('keeps two-factor of admins', async () => {
    await open({ role: 'admin', twoFactor: true });
    const twoFactor = section('Two-factor sign-in');
    expect(twoFactor.getByText('Admins keep it on.')).toBeVisible();
    expect(twoFactor.queryByRole('button')).not.toBeInTheDocument();
  });

  it('has no password to change where accounts are kept outside', async () => {
    await open({ hasPassword: false });
    expect(
      screen.queryByRole('region', { name: 'Password' }),
    ).not.toBeInTheDocument();
  });
});
