import {
  accountsPermissions,
  accountsRoutes,
  ACCOUNTS_BASE_PATH,
  AUDIT_ACTIONS,
  CONSENTS,
  CONSENT_VERSIONS,
  FIELD_FAULTS,
  groupRefOf,
  PASSWORD_LENGTH,
  placeOf,
  REFUSALS,
  RETENTION_MONTHS,
  ROLES,
  showAudience,
  showClientId,
  SIGN_UP_ROLES,
  userRefOf,
} from '.';

// Whoever changes something here changes what pages, shows, policies, stored
// rows or the law rely on.
describe('what others rely on', () => {
  it('is the permissions', () => {
    expect(
      accountsPermissions.map(({ name, attributes }) => [name, attributes]),
    ).toEqual([
      ['accounts.read', { action: 'read' }],
      ['accounts.manage', { action: 'update' }],
      ['accounts.audit.read', { action: 'read' }],
    ]);
  });

  it('is the roles, their groups and their places', () => {
    expect(ROLES).toEqual(['admin', 'seller', 'buyer']);
    expect(SIGN_UP_ROLES).toEqual(['seller', 'buyer']);
    expect(ROLES.map(groupRefOf)).toEqual([
      'group:default/admins',
      'group:default/sellers',
      'group:default/buyers',
    ]);
    expect(ROLES.map(placeOf)).toEqual(['portal', 'portal', 'public-site']);
    expect(userRefOf('4f1e')).toBe('user:default/4f1e');
  });

  it('is the paths', () => {
    expect(ACCOUNTS_BASE_PATH).toBe('/api/accounts/v1');
    const paths = Object.values(accountsRoutes).map(route =>
      typeof route === 'string' ? route : route('ID'),
    );
    expect(paths).toEqual([
      '/session',
      '/session/second-step',
      '/sign-up',
      '/sign-up/verification',
      '/sign-up/code',
      '/password/code',
      '/password/reset',
      '/me',
      '/me/password',
      '/me/email',
      '/me/two-factor',
      '/me/sessions',
      '/me/sessions/ID',
      '/me/shows',
      '/me/shows/ID/orders',
      '/me/withdrawal',
      '/outside',
      '/accounts',
      '/accounts/ID',
      '/accounts/ID/actions',
      '/audit',
      '/oauth2',
      '/oauth2/jwks',
    ]);
  });

  it('is what tokens say of a show', () => {
    expect(showAudience('hamlet')).toBe('show:hamlet');
    expect(showClientId('hamlet')).toBe('show:hamlet');
  });

  it('is the reasons and faults that pages have sentences for', () => {
    expect(REFUSALS).toEqual([
      'invalid-input',
      'wrong-credentials',
      'wrong-password',
      'wrong-code',
      'code-expired',
      'too-many-attempts',
      'suspended',
      'not-signed-in',
      'not-allowed',
      'not-found',
      'foreign-page',
      'obstacles',
      'two-factor-demanded',
      'protected-account',
      'unavailable',
    ]);
    expect(FIELD_FAULTS).toEqual([
      'missing',
      'malformed',
      'too-short',
      'too-long',
      'common',
      'outdated',
    ]);
  });

  it('is the actions that stored audit events name', () => {
    expect(AUDIT_ACTIONS).toEqual([
      'sign-up',
      'verification',
      'sign-in',
      'sign-out',
      'sessions-end',
      'password-reset',
      'password-change',
      'email-change',
      'two-factor-on',
      'two-factor-off',
      'role-change',
      'suspension',
      'restoration',
      'withdrawal',
      'erasure',
      'refusal',
    ]);
  });

  it('is what people agree to, each in a version', () => {
    expect(CONSENTS).toEqual(['terms', 'privacy']);
    for (const consent of CONSENTS) {
      expect(CONSENT_VERSIONS[consent]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('is what the law has kept, in months', () => {
    expect(RETENTION_MONTHS).toEqual({
      'contracts-and-payments': 5 * 12,
      complaints: 3 * 12,
      'access-logs': 3,
    });
  });

  it('is the length of passwords', () => {
    expect(PASSWORD_LENGTH).toEqual({ min: 10, max: 128 });
  });
});
