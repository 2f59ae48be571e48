import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { aPortalUser } from './__fixtures__/tokens';
import { MarqueePolicy } from './MarqueePolicy';

const proxy = createPermission({ name: 'kubernetes.proxy', attributes: {} });
const open = createPermission({ name: 'shows.open', attributes: {} });
const seller = aPortalUser();
const ISSUED_AT = 1_700_000_000;

const fromPage = mockCredentials.user(`user:default/${seller.id}`);
const fromPlugin = {
  ...fromPage,
  principal: {
    ...fromPage.principal,
    actor: { type: 'service' as const, subject: 'plugin:kubernetes' },
  },
};

function start(holder: typeof seller | null = seller) {
  const note = jest.fn();
  const policy = new MarqueePolicy({
    auth: mockServices.auth(),
    holders: {
      find: async () =>
        holder ? { ...holder, issuedAt: ISSUED_AT } : undefined,
    },
    refusals: { note },
  });
  const ask = async (
    permission: typeof proxy,
    credentials?: BackstageCredentials,
  ) => {
    const info = { userEntityRef: '', ownershipEntityRefs: [] };
    const user = credentials && { credentials, info };
    return (await policy.handle({ permission }, user)).result;
  };
  return { ask, note };
}

describe('MarqueePolicy', () => {
  it('decides by the role of this moment', async () => {
    const { ask } = start();
    await expect(ask(open, fromPage)).resolves.toBe(AuthorizeResult.ALLOW);
    const moved = start(aPortalUser({ role: 'buyer' }));
    await expect(moved.ask(open, fromPage)).resolves.toBe(AuthorizeResult.DENY);
  });

  it('refuses a token whose session is over', async () => {
    const { ask, note } = start(null);
    await expect(ask(open, fromPlugin)).resolves.toBe(AuthorizeResult.DENY);
    expect(note).not.toHaveBeenCalled();
  });

  it.each([undefined, mockCredentials.none(), mockCredentials.service()])(
    'refuses whoever is no account: %j',
    async credentials => {
      const { ask } = start();
      await expect(ask(open, credentials)).resolves.toBe(AuthorizeResult.DENY);
    },
  );

  it('notes what somebody tried, not what a page asked in order to hide it', async () => {
    const { ask, note } = start();
    await ask(proxy, fromPage);
    expect(note).not.toHaveBeenCalled();
    await ask(proxy, fromPlugin);
    expect(note.mock.calls).toEqual([
      [
        {
          account: seller.id,
          issuedAt: ISSUED_AT,
          permission: 'kubernetes.proxy',
        },
      ],
    ]);
  });

  it('notes nothing that was allowed', async () => {
    const { ask, note } = start();
    await ask(open, fromPlugin);
    expect(note).not.toHaveBeenCalled();
  });
});
