import type { IdentityApi } from '@backstage/frontend-plugin-api';
import { takeDeparture } from './departure';
import { withSession } from './withSession';

function anIdentity(given: Partial<IdentityApi> = {}): IdentityApi {
  return {
    getProfileInfo: async () => ({}),
    getBackstageIdentity: async () => ({
      type: 'user',
      userEntityRef: 'user:default/sora',
      ownershipEntityRefs: [],
    }),
    getCredentials: async () => ({ token: 'token' }),
    signOut: async () => {},
    ...given,
  };
}

const refusal = (statusCode: number) =>
  Object.assign(new Error('no'), { statusCode });

describe('withSession', () => {
  afterEach(() => window.sessionStorage.clear());

  it('ends the session on the server before the portal forgets the token', async () => {
    const order: string[] = [];
    const identity = withSession(
      anIdentity({ signOut: async () => void order.push('portal') }),
      {
        client: { signOut: async () => void order.push('server') },
        leave: jest.fn(),
      },
    );
    await identity.signOut();
    expect(order).toEqual(['server', 'portal']);
    expect(takeDeparture()).toBe('signed-out');
  });

  it('stays signed in, and says so, when the server could not be told', async () => {
    const signOut = jest.fn();
    const identity = withSession(anIdentity({ signOut }), {
      client: { signOut: () => Promise.reject(new TypeError('offline')) },
      leave: jest.fn(),
    });
    await expect(identity.signOut()).rejects.toThrow('offline');
    expect(signOut).not.toHaveBeenCalled();
    expect(takeDeparture()).toBeUndefined();
  });

  it.each([401, 403])(
    'leaves when a token is refused with %d',
    async status => {
      const leave = jest.fn();
      const identity = withSession(
        anIdentity({ getCredentials: () => Promise.reject(refusal(status)) }),
        { client: { signOut: jest.fn() }, leave },
      );
      const settled = jest.fn();
      identity.getCredentials().then(settled, settled);
      await new Promise(resolve => setTimeout(resolve, 0));
      expect(leave).toHaveBeenCalledTimes(1);
      // Nobody draws an error on a page that is going.
      expect(settled).not.toHaveBeenCalled();
    },
  );

  it('stays when the portal just does not answer', async () => {
    const leave = jest.fn();
    const identity = withSession(
      anIdentity({ getCredentials: () => Promise.reject(refusal(503)) }),
      { client: { signOut: jest.fn() }, leave },
    );
    await expect(identity.getCredentials()).rejects.toThrow('no');
    expect(leave).not.toHaveBeenCalled();
  });
});
