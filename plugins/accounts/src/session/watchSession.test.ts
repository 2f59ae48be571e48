import { anOwnAccount, aSessionAnswer } from '../__fixtures__/people';
import { watchSession } from './watchSession';

const look = async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise(resolve => setTimeout(resolve, 0));
};

describe('watchSession', () => {
  it('leaves once the session is over, and asks no more', async () => {
    const leave = jest.fn();
    const getSession = jest
      .fn()
      .mockResolvedValueOnce(aSessionAnswer({ account: anOwnAccount() }))
      .mockResolvedValue(aSessionAnswer());
    watchSession({ client: { getSession }, leave });
    await look();
    expect(leave).not.toHaveBeenCalled();
    await look();
    await look();
    expect(leave).toHaveBeenCalledTimes(1);
    expect(getSession).toHaveBeenCalledTimes(2);
  });

  it('stays while the portal does not answer', async () => {
    const leave = jest.fn();
    const getSession = jest.fn().mockRejectedValue(new TypeError('offline'));
    const stop = watchSession({ client: { getSession }, leave });
    await look();
    stop();
    await look();
    expect(getSession).toHaveBeenCalledTimes(1);
    expect(leave).not.toHaveBeenCalled();
  });
});
