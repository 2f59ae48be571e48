import { authHeaders, placeIn } from './authHeaders';

const request = {
  cookie: '',
  address: '10.0.0.7',
  userAgent: 'box office',
  place: undefined,
};

describe('authHeaders', () => {
  it('have no cookie header for callers without cookies', () => {
    expect(authHeaders(request).has('cookie')).toBe(false);
    const headers = authHeaders({ ...request, cookie: 'session=1' });
    expect(headers.get('cookie')).toBe('session=1');
  });

  it('carry the place where the caller is', () => {
    expect(placeIn(authHeaders({ ...request, place: 'portal' }))).toBe(
      'portal',
    );
    expect(placeIn(authHeaders(request))).toBeUndefined();
  });
});
