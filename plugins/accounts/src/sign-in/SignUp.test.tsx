import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { api } from '../__testUtils__/accountsServer';
import { anOwnAccount, aSessionAnswer } from '../__fixtures__/people';
import { SignIn } from './SignIn';

const server = setupServer();
const { routes } = api;
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

const SELLER = {
  Name: 'Kim Sora',
  'E-mail': 'sora@example.com',
  Telephone: '010-1234-5678',
  Password: 'tulip ladder orbit',
};

async function openSignUp() {
  await renderInTestApp(<SignIn onSignInSuccess={jest.fn()} />);
  await screen.findByRole('heading', { name: 'Sign in' });
  await press('Open an account');
}

async function fill(fields: Record<string, string>) {
  for (const [label, text] of Object.entries(fields)) {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  }
}

describe('signing up', () => {
  registerMswTestHooks(server);
  beforeEach(() => server.use(api.get(routes.session, aSessionAnswer())));

  it('opens a seller account by the mailed code', async () => {
    const bodies: unknown[] = [];
    const seen = (body: unknown) => bodies.push(body);
    server.use(
      api.change('post', routes.signUp, { seen }),
      api.change('post', routes.verify, {
        answer: { type: 'signed-in', account: anOwnAccount() },
        seen,
      }),
    );
    await openSignUp();
    await fill(SELLER);
    await userEvent.click(screen.getByLabelText('I agree to the terms'));
    await userEvent.click(
      screen.getByLabelText('I agree to the privacy notice'),
    );
    await press('Open the account');
    expect(
      await screen.findByRole('heading', { name: 'Confirm your e-mail' }),
    ).toHaveFocus();
    expect(screen.getByText(/mailed a code to sora@example.com/)).toBeVisible();
    await userEvent.type(
      screen.getByLabelText('Code from the mail (6 digits)'),
      '123 456{Enter}',
    );
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies).toEqual([
      {
        role: 'seller',
        email: 'sora@example.com',
        password: 'tulip ladder orbit',
        name: 'Kim Sora',
        phone: '010-1234-5678',
        language: 'en',
        consents: CONSENT_VERSIONS,
      },
      { email: 'sora@example.com', code: '123456' },
    ]);
  });

  it('ticks no consent by itself, links to the texts, and demands each', async () => {
    await openSignUp();
    for (const box of screen.getAllByRole('checkbox')) {
      expect(box).not.toBeChecked();
    }
    expect(
      screen.getByRole('link', { name: 'Read the privacy notice' }),
    ).toHaveAttribute('href', 'http://marquee.localhost:8080/privacy');
    await fill(SELLER);
    await userEvent.click(screen.getByLabelText('I agree to the terms'));
    await press('Open the account');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 thing to fix.Agree to the privacy notice to go on.',
    );
    await userEvent.click(
      screen.getByRole('link', { name: /Agree to the privacy/ }),
    );
    expect(
      screen.getByLabelText('I agree to the privacy notice'),
    ).toHaveFocus();
  });

  it('puts what the server found wrong on the field', async () => {
    server.use(
      api.refuse('post', routes.signUp, {
        reason: 'invalid-input',
        fields: [{ field: 'password', fault: 'common' }],
      }),
    );
    await openSignUp();
    await fill(SELLER);
    for (const box of screen.getAllByRole('checkbox')) {
      await userEvent.click(box);
    }
    await press('Open the account');
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(
      expect.stringContaining('easily guessed'),
    );
    expect(screen.getByLabelText('Name')).toHaveValue('Kim Sora');
  });

  it('says at the field when what was typed there cannot be', async () => {
    await openSignUp();
    await fill({ 'E-mail': 'sora@', Name: ' ' });
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(
      expect.stringContaining('such as name@example.com'),
    );
  });

  it('leads buyers to the public site', async () => {
    await openSignUp();
    await userEvent.click(screen.getByRole('radio', { name: /Buy tickets/ }));
    expect(
      screen.getByRole('link', { name: 'To the public site' }),
    ).toHaveAttribute('href', 'http://marquee.localhost:8080/sign-in');
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
  });

  it('sets a new password by a mailed code', async () => {
    const bodies: unknown[] = [];
    const seen = (body: unknown) => bodies.push(body);
    server.use(
      api.change('post', routes.forgot, { seen }),
      api.change('post', routes.reset, { seen }),
    );
    await renderInTestApp(<SignIn onSignInSuccess={jest.fn()} />);
    await screen.findByRole('heading', { name: 'Sign in' });
    await fill({ 'E-mail': 'sora@example.com' });
    await press('Forgot your password?');
    await press('Mail me a code');
    await screen.findByText(/If sora@example.com has an account/);
    expect(
      screen.getByRole('button', { name: /Send again in \d+ seconds/ }),
    ).toBeDisabled();
    await fill({
      'Code from the mail (6 digits)': '654321',
      'New password': 'tulip ladder orbit',
    });
    await press('Set the password');
    expect(await screen.findByText(/Your new password is set/)).toBeVisible();
    expect(screen.getByLabelText('E-mail')).toHaveValue('sora@example.com');
    expect(bodies).toEqual([
      { email: 'sora@example.com', language: 'en' },
      {
        email: 'sora@example.com',
        code: '654321',
        password: 'tulip ladder orbit',
      },
    ]);
  });
});
