import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { browser } from '../../components/browser';
import {
  anAccount,
  aSessionAnswer,
  openAccountPage,
  refusal,
} from '../__testUtils__/openAccountPage';

const SESSIONS = [
  { id: 's1', current: true, userAgent: 'Firefox/140.0 X11; Linux' },
  { id: 's2', current: false, userAgent: 'iPhone; Mac OS X Safari/604.1' },
].map(session => ({
  ...session,
  address: '203.0.113.7',
  createdAt: '2026-11-20T01:00:00.000Z',
  lastSeenAt: '2026-11-22T01:00:00.000Z',
}));

function open(
  options: {
    account?: Partial<OwnAccount>;
    answers?: Record<string, object>;
  } = {},
) {
  return openAccountPage('account', {
    session: aSessionAnswer({ account: anAccount(options.account) }),
    answers: { 'GET /me/sessions': { sessions: SESSIONS }, ...options.answers },
  });
}
const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('AccountPage', () => {
  it('shows a stranger the way in, and nothing else', async () => {
    openAccountPage('account');
    const main = within(screen.getByRole('main'));
    expect(await main.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?continue=%2Faccount',
    );
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('changes name, phone and language', async () => {
    const { changes } = open({ answers: { 'PATCH /me': anAccount() } });
    const profile = await section('About you');
    await userEvent.clear(profile.getByLabelText('Name'));
    await userEvent.type(profile.getByLabelText('Name'), '이관객');
    await userEvent.selectOptions(
      profile.getByLabelText('Language of mails'),
      'en',
    );
    await userEvent.click(profile.getByRole('button', { name: 'Save' }));
    expect(changes).toEqual([
      {
        call: 'PATCH /me',
        body: { name: '이관객', phone: '010-1234-5678', language: 'en' },
      },
    ]);
    expect(await profile.findByText('Saved.')).toBeInTheDocument();
  });

  it('puts a wrong present password to its own field', async () => {
    open({
      answers: { 'PUT /me/password': refusal({ reason: 'wrong-password' }) },
    });
    const password = await section('Password');
    await userEvent.type(password.getByLabelText('Present password'), 'wrong');
    await userEvent.type(
      password.getByLabelText('New password'),
      'seven green lamps{Enter}',
    );
    await password.findByText('1 thing to fix');
    expect(
      password.getByLabelText('Present password'),
    ).toHaveAccessibleDescription('The password is wrong.');
    expect(password.getByLabelText('New password')).toHaveAttribute(
      'aria-invalid',
      'false',
    );
  });

  it('changes the address only by the code that was mailed to the new one', async () => {
    const { changes } = open({
      answers: { 'PUT /me/email': anAccount({ email: 'new@example.com' }) },
    });
    const email = await section('E-mail address');
    await userEvent.type(email.getByLabelText('E-mail'), 'new@example.com');
    await userEvent.type(email.getByLabelText('Password'), 'present{Enter}');
    await userEvent.type(await email.findByLabelText('Code'), '123456{Enter}');
    expect(changes.map(({ call, body }) => [call, body])).toEqual([
      ['POST /me/email', { email: 'new@example.com', password: 'present' }],
      ['PUT /me/email', { code: '123456' }],
    ]);
  });

  it('sets up the second step by a code of the app, with spare codes shown once', async () => {
    const { changes } = open({
      answers: {
        'POST /me/two-factor': {
          uri: 'otpauth://totp/Marquee:buyer?secret=JBSWY3DP',
          secret: 'JBSWY3DP',
          spareCodes: ['aaaa-bbbb', 'cccc-dddd'],
        },
        'PUT /me/two-factor': anAccount({ twoFactor: true }),
      },
    });
    const second = await section('Second step when signing in');
    await userEvent.type(second.getByLabelText('Password'), 'present{Enter}');
    expect(
      await second.findByRole('img', { name: /authenticator app/ }),
    ).toBeInTheDocument();
    expect(second.getByText('cccc-dddd')).toBeInTheDocument();
    await userEvent.type(second.getByLabelText('Code'), '123456{Enter}');
    expect(changes.map(({ call }) => call)).toEqual([
      'POST /me/two-factor',
      'PUT /me/two-factor',
    ]);
    expect(second.queryByText('cccc-dddd')).toBeNull();
  });

  it('names browsers as people do, and ends the others', async () => {
    const { changes } = open();
    const sessions = await section('Where you are signed in');
    expect(await sessions.findByText('Firefox on Linux')).toBeInTheDocument();
    await userEvent.click(
      sessions.getByRole('button', { name: 'Sign out Safari on iPhone' }),
    );
    expect(changes).toEqual([{ call: 'DELETE /me/sessions/s2', body: null }]);
    expect(
      screen.getByRole('heading', { name: 'Where you are signed in' }),
    ).toHaveFocus();
    expect(
      sessions.queryByRole('button', { name: /Firefox/ }),
    ).not.toBeInTheDocument();
  });

  it('signs out everywhere', async () => {
    const { changes } = open();
    const sessions = await section('Where you are signed in');
    await userEvent.click(
      sessions.getByRole('button', { name: 'Sign out everywhere' }),
    );
    expect(changes).toEqual([{ call: 'DELETE /me/sessions', body: null }]);
    expect(go).toHaveBeenCalledWith('/sign-out');
  });

  it('leads to signing in when the session has ended meanwhile', async () => {
    open({ answers: { 'PATCH /me': refusal({ reason: 'not-signed-in' }) } });
    const profile = await section('About you');
    await userEvent.click(profile.getByRole('button', { name: 'Save' }));
    expect(
      await profile.findByRole('link', { name: 'Sign in' }),
    ).toHaveAttribute('href', expect.stringContaining('/sign-in?continue='));
  });

  it('speaks of no password where an outside provider keeps it', async () => {
    open({ account: { hasPassword: false } });
    expect(
      await screen.findByRole('region', { name: 'About you' }),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/password/i)).toBeNull();
  });
});
