import {
  safePath,
  showSignIn,
  signInPage,
  withoutSignInFault,
} from './returnPaths';

describe('safePath', () => {
  it.each(['/', '/a?b=c#d', '/api/x?y=%2F%2Fevil', '/.//evil.example'])(
    'lets %j through: it stays on this host',
    path => {
      expect(safePath(path)).toBe(path);
      expect(new URL(path, 'http://here.example').host).toBe('here.example');
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\n/evil.example',
    '/\u0000',
    ' /a',
    'evil.example',
    'http://evil.example/',
    undefined,
    ['/a'],
  ])('takes the front page instead of %j', text => {
    expect(safePath(text)).toBe('/');
  });
});

describe('withoutSignInFault', () => {
  it.each([
    ['/a?sign_in=failed', '/a'],
    ['/a?b=c&sign_in=refused&d=%2F', '/a?b=c&d=%2F'],
    ['/a?b=%20c', '/a?b=%20c'],
    ['/a', '/a'],
  ])('makes of %s %s', (path, clean) => {
    expect(withoutSignInFault(path)).toBe(clean);
  });
});

describe('addresses of signing in', () => {
  it('carry the way back', () => {
    expect(signInPage('/a?b=c&d')).toBe('/sign-in?continue=%2Fa%3Fb%3Dc%26d');
    expect(showSignIn('/performances/p1')).toBe(
      '/api/ticketing/v1/sign-in?return_to=%2Fperformances%2Fp1',
    );
  });

  it('lead to no other host, whatever a box office answers', () => {
    expect(showSignIn('/', '//evil.example')).toBe('/?return_to=%2F');
  });
});
