import type { IdentityApi } from '@backstage/frontend-plugin-api';
import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { api } from '../__testUtils__/accountsServer';
import { anOwnAccount, aSessionAnswer } from '../__fixtures__/people';
import { noteDeparture } from '../session/departure';
import { SignIn } from './SignIn';

const server = setupServer();
const { routes } = api;

async function open(
  onSignInSuccess: (identity: IdentityApi) => void = jest.fn(),
) {
  await renderInTestApp(<SignIn onSignInSuccess={onSignInSuccess} />);
  await screen.findAllByRole('heading', { level: 2 });
}

async function typeIn(fields: Record<string, string>) {
  for (const [label, text] of Object.entries(fields)) {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  }
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('SignIn', () => {
  registerMswTestHooks(server);
  beforeEach(() => server.use(api.get(routes.session, aSessionAnswer())));
  afterEach(() => window.sessionStorage.clear());

  it('signs in, asks for the code of the app, and lets the person in', async () => {
    const bodies: unknown[] = [];
    const seen = (body: unknown) => bodies.push(body);
    const claims = btoa(JSON.stringify({ exp: Date.now() / 1000 + 600 }));
    server.use(
      api.change('post', routes.session, {
        answer: { type: 'second-step' },
        seen,
      }),
      api.change('post', routes.secondStep, {
        answer: { type: 'signed-in', account: anOwnAccount() },
        seen,
      }),
      http.get('*/api/auth/local/refresh', () =>
        HttpResponse.json({
          profile: {},
          backstageIdentity: {
            token: `head.${claims}.signature`,
            identity: {
              type: 'user',
              userEntityRef: 'user:default/sora',
              ownershipEntityRefs: ['group:default/sellers'],
            },
          },
        }),
      ),
    );
    const onSignInSuccess = jest.fn();
    await open(onSignInSuccess);
    await typeIn({ 'E-mail': ' Sora@Example.com', Password: 'a long secret' });
    await press('Sign in');
    expect(
      await screen.findByRole('heading', { name: 'One more step' }),
    ).toHaveFocus();

    server.use(
      api.get(routes.session, aSessionAnswer({ account: anOwnAccount() })),
    );
    await userEvent.type(
      screen.getByLabelText('Code from the app (6 digits)'),
      '123 456{Enter}',
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(bodies).toEqual([
      { email: 'sora@example.com', password: 'a long secret' },
      { code: '123456' },
    ]);
  });

  it('sends nothing before all fields are filled, and leads to each of them', async () => {
    await open();
    await press('Sign in');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('2 things to fix.');
    await userEvent.click(
      screen.getByRole('link', { name: 'Enter the password.' }),
    );
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(
      'Enter an e-mail address such as name@example.com.',
    );
  });

  it.each([
    [{ reason: 'wrong-credentials' }, /do not fit together/],
    [{ reason: 'suspended' }, /This account is suspended/],
    [{ reason: 'too-many-attempts', retryAfter: 600 }, /again in 10 minutes/],
  ] as const)(
    'says why %j lets nobody in, and keeps what was typed',
    async (refusal, text) => {
      server.use(api.refuse('post', routes.session, refusal));
      await open();
      await typeIn({ 'E-mail': 'sora@example.com', Password: 'a long secret' });
      await press('Sign in');
      expect(await screen.findByText(text)).toBeVisible();
      expect(screen.getByLabelText('E-mail')).toHaveValue('sora@example.com');
      expect(screen.getByLabelText('Password')).toHaveValue('a long secret');
    },
  );

  it('shows the password on request', async () => {
    await open();
    await typeIn({ Password: 'a long secret' });
    expect(screen.getByLabelText('Password')).toHaveAttribute(
      'type',
      'password',
    );
    await press('Show the password');
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });

  it('leads a buyer to the public site', async () => {
    const url = 'http://marquee.localhost:8080/sign-in';
    server.use(
      api.change('post', routes.session, {
        answer: { type: 'elsewhere', url },
      }),
    );
    await open();
    await typeIn({ 'E-mail': 'buyer@example.com', Password: 'a long secret' });
    await press('Sign in');
    expect(
      await screen.findByRole('link', { name: 'Sign in on the public site' }),
    ).toHaveAttribute('href', url);
  });

  it('offers demo accounts only where the server has some, and signs in with theirs', async () => {
    const seen = jest.fn();
    server.use(
      api.get(
        routes.session,
        aSessionAnswer({
          signIn: {
            type: 'local',
            demo: [
              {
                role: 'seller',
                email: 'seller@marquee.localhost',
                password: 'x',
              },
            ],
          },
        }),
      ),
      api.change('post', routes.session, {
        answer: { type: 'second-step' },
        seen,
      }),
    );
    await open();
    expect(
      screen.getByText(/admin sets up an authenticator app/),
    ).toBeInTheDocument();
    await press('Sign in as the demo seller');
    await screen.findByRole('heading', { name: 'One more step' });
    expect(seen).toHaveBeenCalledWith({
      email: 'seller@marquee.localhost',
      password: 'x',
    });
  });

  it('demands two-factor of an admin before anything else', async () => {
    const admin = anOwnAccount({ role: 'admin', twoFactorDemanded: true });
    server.use(
      api.get(routes.session, aSessionAnswer({ account: admin })),
      api.change('post', routes.myTwoFactor, {
        answer: {
          uri: 'otpauth://totp/Marquee:a?secret=ABCDEFGH',
          secret: 'ABCDEFGH',
          spareCodes: ['aaaa-1111', 'bbbb-2222'],
        },
      }),
    );
    await open();
    await typeIn({ Password: 'a long secret' });
    await press('Begin');
    expect(await screen.findByText('ABCD EFGH')).toBeVisible();
    expect(
      screen.getByRole('img', { name: 'QR code for the authenticator app' }),
    ).toBeVisible();
    expect(screen.getByText('bbbb-2222')).toBeVisible();

    const seen = jest.fn();
    server.use(api.change('put', routes.myTwoFactor, { answer: admin, seen }));
    await typeIn({ 'Code from the app (6 digits)': '123456' });
    await press('Switch on');
    await waitFor(() => expect(seen).toHaveBeenCalledWith({ code: '123456' }));
  });

  it('has one button where accounts are kept outside', async () => {
    server.use(
      api.get(
        routes.session,
        aSessionAnswer({ signIn: { type: 'outside', name: 'Keycloak' } }),
      ),
    );
    await open();
    expect(
      screen.getByRole('link', { name: 'Go on with Keycloak' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/outside?return_to=%2F'),
    );
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
  });

  it('says once why somebody was led out', async () => {
    noteDeparture('session-over');
    await open();
    expect(screen.getByText(/Sign in to come back to this page/)).toBeVisible();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('says goodbye after a withdrawal', async () => {
    noteDeparture('withdrawn');
    await open();
    expect(screen.getByRole('heading', { name: 'Goodbye' })).toBeVisible();
    await press('To the sign-in page');
    expect(screen.getByLabelText('Password')).toBeVisible();
  });

  it('offers to try again when the portal does not answer', async () => {
    server.use(http.get('*/session', () => HttpResponse.error()));
    await renderInTestApp(<SignIn onSignInSuccess={jest.fn()} />);
    await screen.findByText(/The portal did not answer/);
    server.use(api.get(routes.session, aSessionAnswer()));
    await press('Try again');
    expect(await screen.findByLabelText('E-mail')).toBeVisible();
  });

  it.each([
    [
      'is not admitted',
      () => HttpResponse.json({ error: { message: 'no' } }, { status: 401 }),
      /the portal did not let you in/,
    ],
    [
      'could not be asked for',
      () => HttpResponse.error(),
      /The portal did not answer/,
    ],
  ])('says so when the account %s', async (_, answer, text) => {
    server.use(
      api.get(routes.session, aSessionAnswer({ account: anOwnAccount() })),
      http.get('*/api/auth/local/refresh', answer),
    );
    await renderInTestApp(<SignIn onSignInSuccess={jest.fn()} />);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
