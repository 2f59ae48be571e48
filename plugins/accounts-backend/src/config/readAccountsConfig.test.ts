import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readAccountsConfig } from './readAccountsConfig';

const SECRET = 'a secret of forty characters for testing';

function read(accounts: JsonObject = {}, root: JsonObject = {}) {
  return readAccountsConfig(
    new ConfigReader({
      app: { baseUrl: 'http://localhost:7007/' },
      auth: { environment: 'development' },
      ...root,
      accounts: {
        publicSiteUrl: 'http://marquee.localhost:8080/',
        secret: SECRET,
        mail: { from: 'no-reply@example.org', smtpUrl: 'smtp://mail' },
        ...accounts,
      },
    }),
  );
}

const outside = {
  name: 'Theatre ID',
  issuer: 'https://id.example.org/realms/theatre/',
  clientId: 'marquee',
  clientSecret: 'shared',
};
const firstAdmin = { email: 'a@example.org', password: 'x' };

describe('readAccountsConfig', () => {
  it('reads origins without a slash at the end', () => {
    expect(read()).toEqual({
      places: {
        portal: 'http://localhost:7007',
        publicSite: 'http://marquee.localhost:8080',
      },
      secureCookies: false,
      secret: SECRET,
      mail: { from: 'no-reply@example.org', smtpUrl: 'smtp://mail' },
      firstAdmin: undefined,
      demo: false,
      outside: undefined,
    });
  });

  it('lets cookies travel over TLS only where both places have it', () => {
    const app = { baseUrl: 'https://portal.example.org' };
    const publicSiteUrl = 'https://example.org';
    expect(read({ publicSiteUrl }, { app }).secureCookies).toBe(true);
    expect(() => read({}, { app })).toThrow(/both be https/);
    expect(() => read({ publicSiteUrl })).toThrow(/both be https/);
  });

  it('fills in what most outside providers need', () => {
    expect(read({ outside }).outside).toEqual({
      ...outside,
      issuer: 'https://id.example.org/realms/theatre',
      scopes: ['openid', 'email', 'profile'],
      roleClaim: 'marquee_role',
    });
  });

  it.each([
    [
      'two places on one host',
      { publicSiteUrl: 'http://localhost:8080' },
      {},
      /different host names/,
    ],
    ['a short secret', { secret: 'secret' }, {}, /at least 32/],
    ['no secret', { secret: undefined }, {}, /accounts.secret/],
    ['no mail server', { mail: undefined }, {}, /accounts.mail/],
    [
      'demo accounts elsewhere',
      { demo: true },
      { auth: {} },
      /development only/,
    ],
    [
      'demo accounts beside outside ones',
      { demo: true, outside },
      {},
      /outside/,
    ],
    [
      'a first admin beside outside ones',
      { firstAdmin, outside },
      {},
      /outside/,
    ],
    [
      'an unknown default role',
      { outside: { ...outside, defaultRole: 'owner' } },
      {},
      /defaultRole/,
    ],
    [
      'admins by default',
      { outside: { ...outside, defaultRole: 'admin' } },
      {},
      /defaultRole/,
    ],
  ])('refuses %s', (_, accounts, root, message) => {
    expect(() => read(accounts, root)).toThrow(message);
  });
});
