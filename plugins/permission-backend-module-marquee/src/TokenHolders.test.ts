import { mockCredentials } from '@backstage/backend-test-utils';
import { accountsServiceMock } from '@marquee/plugin-accounts-node/testUtils';
import { aPortalUser, aToken } from './__fixtures__/tokens';
import { TokenHolders } from './TokenHolders';

const seller = aPortalUser();
const holder = { ...seller, issuedAt: 1_700_000_000 };

function start(token = aToken({ iat: 1_700_000_000 })) {
  const accounts = accountsServiceMock.mock();
  const getLimitedUserToken = async () => ({ token, expiresAt: new Date() });
  const holders = new TokenHolders({ accounts, auth: { getLimitedUserToken } });
  const find = (ref = `user:default/${seller.id}`) =>
    holders.find(mockCredentials.user(ref));
  return { accounts, find };
}

describe('TokenHolders', () => {
  it('asks with the account and the time of issue of its token', async () => {
    const { accounts, find } = start();
    accounts.findTokenHolder.mockResolvedValue(seller);
    await expect(find()).resolves.toEqual(holder);
    expect(accounts.findTokenHolder).toHaveBeenCalledWith({
      account: seller.id,
      issuedAt: holder.issuedAt,
    });
  });

  it('asks once for questions that come together, and again for the next', async () => {
    const { accounts, find } = start();
    accounts.findTokenHolder.mockResolvedValueOnce(seller);
    await expect(Promise.all([find(), find(), find()])).resolves.toEqual(
      Array(3).fill(holder),
    );
    expect(accounts.findTokenHolder).toHaveBeenCalledTimes(1);
    accounts.findTokenHolder.mockResolvedValueOnce(undefined);
    await expect(find()).resolves.toBeUndefined();
  });

  it('asks again after a failure', async () => {
    const { accounts, find } = start();
    accounts.findTokenHolder.mockRejectedValueOnce(new Error('away'));
    await expect(find()).rejects.toThrow('away');
    accounts.findTokenHolder.mockResolvedValueOnce(seller);
    await expect(find()).resolves.toEqual(holder);
  });

  it.each(['', 'no-token', aToken({}), aToken({ iat: 'yesterday' })])(
    'knows nobody by a token without a time of issue: %p',
    async token => {
      const { accounts, find } = start(token);
      await expect(find()).resolves.toBeUndefined();
      expect(accounts.findTokenHolder).not.toHaveBeenCalled();
    },
  );

  it('knows nobody outside the namespace of accounts', async () => {
    const { find } = start();
    await expect(find('user:development/guest')).resolves.toBeUndefined();
  });
});
