import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { browser } from '../../components/browser';
import {
  anAccount,
  aSessionAnswer,
  openAccountPage,
  refusal,
} from '../__testUtils__/openAccountPage';

const SIGN_IN = 'POST /session';
const signedIn = { type: 'signed-in', account: anAccount() };
const demo = (['admin', 'seller', 'buyer'] as const).map(role => ({
  role,
  email: `${role}@marquee.localhost`,
  password: 'show-time-at-marquee',
}));

async function enter(password = 'seven green lamps') {
  await userEvent.type(
    await screen.findByLabelText('E-mail'),
    ' Buyer@Example.com ',
  );
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.keyboard('{Enter}');
}

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('SignInPage', () => {
  it('signs in and goes on to where the reader wanted to go', async () => {
    const { changes } = openAccountPage('sign-in', {
      continueTo: '/orders?x=1',
      answers: { [SIGN_IN]: signedIn },
    });
    await enter();
    expect(changes).toEqual([
      {
        call: SIGN_IN,
        body: { email: 'buyer@example.com', password: 'seven green lamps' },
      },
    ]);
    expect(go).toHaveBeenCalledWith('/orders?x=1');
  });

  it('goes to the mistakes and from there to the fields', async () => {
    const { changes } = openAccountPage('sign-in');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in' }),
    );
    expect(screen.getByText('2 things to fix').parentElement).toHaveFocus();
    await userEvent.click(
      screen.getByRole('link', { name: 'Password is missing' }),
    );
    const password = screen.getByLabelText('Password');
    expect(password).toHaveFocus();
    expect(password).toHaveAccessibleDescription('Password is missing');
    expect(changes).toEqual([]);
  });

  it('does not say whether the address or the password was wrong', async () => {
    openAccountPage('sign-in', {
      answers: { [SIGN_IN]: refusal({ reason: 'wrong-credentials' }) },
    });
    await enter();
    expect(
      await screen.findByText(/E-mail and password do not fit together/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('E-mail')).toHaveValue('Buyer@Example.com');
  });

  it('says when to try again after too many attempts', async () => {
    const reason = 'too-many-attempts';
    openAccountPage('sign-in', {
      answers: { [SIGN_IN]: refusal({ reason, retryAfter: 600 }) },
    });
    await enter();
    expect(await screen.findByText(/in 10 minutes/)).toBeInTheDocument();
  });

  it('shows a password to those who ask, and lets it be pasted', async () => {
    openAccountPage('sign-in');
    const password = await screen.findByLabelText('Password');
    await userEvent.click(password);
    await userEvent.paste('seven green lamps');
    expect(password).toHaveValue('seven green lamps');
    expect(password).toHaveAttribute('type', 'password');
    expect(password).toHaveAttribute('autocomplete', 'current-password');
    const eye = screen.getByRole('button', { name: 'Show password' });
    await userEvent.click(eye);
    expect(password).toHaveAttribute('type', 'text');
    expect(eye).toHaveAttribute('aria-pressed', 'true');
  });

  it('asks for the code of the second step, and takes one with blanks', async () => {
    const { changes, answers } = openAccountPage('sign-in', {
      answers: {
        [SIGN_IN]: { type: 'second-step' },
        'POST /session/second-step': refusal({ reason: 'wrong-code' }),
      },
    });
    await enter();
    expect(
      await screen.findByRole('heading', { name: 'Second step' }),
    ).toHaveFocus();
    const code = screen.getByLabelText('Code');
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    await userEvent.type(code, '123 456{Enter}');
    expect(changes[1].body).toEqual({ code: '123456' });
    await screen.findByText('1 thing to fix');
    expect(code).toHaveAccessibleDescription(/This is not the code/);
    answers['POST /session/second-step'] = signedIn;
    await userEvent.type(code, '{Enter}');
    await waitFor(() => expect(go).toHaveBeenCalledWith('/'));
  });

  it('leads to the mailed code when the address is not confirmed', async () => {
    openAccountPage('sign-in', {
      continueTo: '/orders',
      answers: { [SIGN_IN]: { type: 'verify' } },
    });
    await enter();
    expect(go).toHaveBeenCalledWith('/verify?continue=%2Forders');
  });

  it('leads sellers and admins to the portal', async () => {
    const url = 'http://portal.example/';
    openAccountPage('sign-in', {
      answers: { [SIGN_IN]: { type: 'elsewhere', url } },
    });
    await enter();
    expect(
      await screen.findByRole('link', { name: 'To the portal' }),
    ).toHaveAttribute('href', url);
    expect(go).not.toHaveBeenCalled();
  });

  it('has a button per demo account, and says that everybody may use them', async () => {
    const { changes } = openAccountPage('sign-in', {
      session: aSessionAnswer({ signIn: { type: 'local', demo } }),
      answers: { [SIGN_IN]: signedIn },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as buyer' }),
    );
    expect(changes[0].body).toEqual({
      email: 'buyer@marquee.localhost',
      password: 'show-time-at-marquee',
    });
    expect(screen.getByText(/open to everybody/)).toHaveTextContent(
      'sets up an authenticator app at the first sign-in',
    );
    expect(go).toHaveBeenCalledWith('/');
  });

  it('asks for no password where an outside provider keeps the accounts', async () => {
    openAccountPage('sign-in', {
      continueTo: '/orders',
      session: aSessionAnswer({
        signIn: { type: 'outside', name: 'Keycloak' },
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'Sign in with Keycloak' }),
    ).toHaveAttribute('href', '/api/accounts/v1/outside?return_to=%2Forders');
    expect(screen.queryByLabelText('Password')).toBeNull();
  });

  it.each([
    ['en', 'suspended', 'This account is suspended.'],
    ['en', 'not-allowed', 'This account of Keycloak may not sign in here.'],
    ['en', 'unavailable', 'Signing in with Keycloak did not work.'],
    ['ko', 'suspended', '이용이 멈춰진 계정이에요.'],
    ['ko', 'not-allowed', '이 Keycloak 계정으로는 로그인할 수 없어요.'],
    ['ko', 'unavailable', '로그인하지 못했어요.'],
  ] as const)(
    'says in %s why the outside provider led back: %s',
    async (language, reason, sentence) => {
      window.history.replaceState({}, '', `/sign-in?refused=${reason}`);
      const signIn = { type: 'outside', name: 'Keycloak' } as const;
      openAccountPage('sign-in', {
        language,
        session: aSessionAnswer({ signIn }),
      });
      expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
      window.history.replaceState({}, '', '/');
    },
  );

  it('sends nobody in circles who is signed in already', async () => {
    openAccountPage('sign-in', {
      continueTo: '/orders',
      session: aSessionAnswer({ account: anAccount() }),
    });
    expect(
      await screen.findByRole('link', { name: 'Continue' }),
    ).toHaveAttribute('href', '/orders');
    expect(go).not.toHaveBeenCalled();
  });

  it('says when accounts do not answer, and asks again on demand', async () => {
    const { answers } = openAccountPage('sign-in', {
      answers: { 'GET /session': [502, {}] },
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    answers['GET /session'] = aSessionAnswer();
    await userEvent.click(again);
    expect(await screen.findByLabelText('E-mail')).toBeInTheDocument();
  });
});

describe('SignOutPage', () => {
  it('ends the session that a show page leaves open', async () => {
    const { changes } = openAccountPage('sign-out', {
      session: aSessionAnswer({ account: anAccount() }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign out' }),
    );
    expect(changes).toEqual([{ call: 'DELETE /session', body: null }]);
  });

  it('says so when nobody is signed in', async () => {
    openAccountPage('sign-out');
    expect(
      await screen.findByText(/signed out here and on the pages of all shows/),
    ).toBeInTheDocument();
  });
});
