import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { browser } from '../../components/browser';
import {
  anAccount,
  openAccountPage,
  refusal,
} from '../__testUtils__/openAccountPage';

async function fillIn(password = 'seven green lamps') {
  await userEvent.type(await screen.findByLabelText('Name'), '김관객');
  await userEvent.type(screen.getByLabelText('E-mail'), 'new@example.com');
  await userEvent.type(screen.getByLabelText('Phone'), '010-1234-5678');
  await userEvent.type(screen.getByLabelText('New password'), password);
}
async function agree() {
  for (const consent of screen.getAllByRole('checkbox'))
    await userEvent.click(consent);
}
const submit = () =>
  userEvent.click(screen.getByRole('button', { name: 'Create account' }));

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('SignUpPage', () => {
  it('opens a buyer’s account with the versions that were agreed to', async () => {
    const { changes } = openAccountPage('sign-up', { continueTo: '/orders' });
    await fillIn();
    await agree();
    await submit();
    expect(changes).toEqual([
      {
        call: 'POST /sign-up',
        body: {
          role: 'buyer',
          email: 'new@example.com',
          password: 'seven green lamps',
          name: '김관객',
          phone: '010-1234-5678',
          language: 'en',
          consents: CONSENT_VERSIONS,
        },
      },
    ]);
    expect(go).toHaveBeenCalledWith('/verify?continue=%2Forders');
  });

  it('gives no consent in advance and goes on without none', async () => {
    const { changes } = openAccountPage('sign-up');
    await fillIn();
    for (const consent of screen.getAllByRole('checkbox'))
      expect(consent).not.toBeChecked();
    await submit();
    expect(screen.getByText('2 things to fix')).toBeInTheDocument();
    expect(changes).toEqual([]);
  });

  it('says at the field what the server found wrong, and keeps the rest', async () => {
    const fields = [{ field: 'password', fault: 'common' as const }];
    openAccountPage('sign-up', {
      answers: { 'POST /sign-up': refusal({ fields }) },
    });
    await fillIn('password password');
    await agree();
    await submit();
    expect(await screen.findByText('1 thing to fix')).toBeInTheDocument();
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
      /easily guessed or known from leaks/,
    );
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
  });

  it('says what is wrong with a field as soon as it is left', async () => {
    openAccountPage('sign-up');
    const email = await screen.findByLabelText('E-mail');
    await userEvent.type(email, 'nobody');
    await userEvent.tab();
    expect(email).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Phone')).toHaveAttribute(
      'aria-invalid',
      'false',
    );
    await userEvent.type(email, '@example.com');
    await userEvent.tab();
    expect(email).toHaveAttribute('aria-invalid', 'false');
  });

  it('sends one request however often the button is pressed', async () => {
    const { changes } = openAccountPage('sign-up');
    await fillIn();
    await agree();
    const button = screen.getByRole('button', { name: 'Create account' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(go).toHaveBeenCalled());
    expect(changes).toHaveLength(1);
  });

  it('shows sellers the way to the portal', async () => {
    openAccountPage('sign-up');
    expect(
      await screen.findByRole('link', { name: 'sign up as a seller' }),
    ).toHaveAttribute('href', 'http://portal.example');
  });
});

describe('VerifyPage', () => {
  const VERIFY = 'POST /sign-up/verification';

  it('needs only the code in the tab that signed up', async () => {
    sessionStorage.setItem('marquee.email', 'new@example.com');
    const { changes } = openAccountPage('verify', {
      continueTo: '/orders',
      answers: { [VERIFY]: { type: 'signed-in', account: anAccount() } },
    });
    await userEvent.type(
      await screen.findByLabelText('Code'),
      '123 456{Enter}',
    );
    expect(screen.queryByLabelText('E-mail')).toBeNull();
    expect(changes).toEqual([
      { call: VERIFY, body: { email: 'new@example.com', code: '123456' } },
    ]);
    expect(go).toHaveBeenCalledWith('/orders');
    expect(sessionStorage.getItem('marquee.email')).toBeNull();
  });

  it('asks for the address in any other tab', async () => {
    openAccountPage('verify', {
      answers: { [VERIFY]: refusal({ reason: 'code-expired' }) },
    });
    await userEvent.type(
      await screen.findByLabelText('E-mail'),
      'new@example.com',
    );
    await userEvent.type(screen.getByLabelText('Code'), '123456{Enter}');
    await screen.findByText('1 thing to fix');
    expect(screen.getByLabelText('Code')).toHaveAccessibleDescription(
      /This code is over/,
    );
  });

  it('sends the code again after a minute, not before', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    sessionStorage.setItem('marquee.email', 'new@example.com');
    const { changes } = openAccountPage('verify');
    const button = await screen.findByRole('button', { name: /again \(in/ });
    await user.click(button);
    expect(changes).toEqual([]);
    await act(async () => jest.advanceTimersByTime(60_000));
    await user.click(
      screen.getByRole('button', { name: 'Send the code again' }),
    );
    expect(changes).toEqual([
      {
        call: 'POST /sign-up/code',
        body: { email: 'new@example.com', language: 'en' },
      },
    ]);
    expect(
      await screen.findByText(/a new code is on its way/),
    ).toBeInTheDocument();
  });
});
