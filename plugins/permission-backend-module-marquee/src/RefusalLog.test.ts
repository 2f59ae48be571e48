import { mockServices } from '@backstage/backend-test-utils';
import { accountsServiceMock } from '@marquee/plugin-accounts-node/testUtils';
import { setImmediate } from 'node:timers/promises';
import { RefusalLog } from './RefusalLog';

const refusal = { account: 'a1', permission: 'kubernetes.proxy' };

function start() {
  const clock = { now: 1_000_000 };
  const accounts = accountsServiceMock.mock();
  accounts.recordRefusal.mockResolvedValue(undefined);
  const logger = mockServices.logger.mock();
  const log = new RefusalLog({ accounts, logger, now: () => clock.now });
  return { accounts, clock, log, logger };
}

describe('RefusalLog', () => {
  it('writes the same refusal down once a minute', () => {
    const { accounts, clock, log } = start();
    log.note(refusal);
    clock.now += 59_999;
    log.note(refusal);
    expect(accounts.recordRefusal.mock.calls).toEqual([[refusal]]);
    clock.now += 1;
    log.note(refusal);
    expect(accounts.recordRefusal).toHaveBeenCalledTimes(2);
  });

  it('writes down refusals of other people about other things and from other places at once', () => {
    const { accounts, log } = start();
    log.note(refusal);
    log.note({ ...refusal, account: 'a2' });
    log.note({ ...refusal, permission: 'accounts.read' });
    log.note({ ...refusal, issuedAt: 1_700_000_000 });
    expect(accounts.recordRefusal).toHaveBeenCalledTimes(4);
  });

  it('tries again when it could not be written, and says so', async () => {
    const { accounts, log, logger } = start();
    accounts.recordRefusal.mockRejectedValueOnce(new Error('away'));
    log.note(refusal);
    await setImmediate();
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('away'));
    log.note(refusal);
    expect(accounts.recordRefusal).toHaveBeenCalledTimes(2);
  });
});
