import { aPlan } from '../__fixtures__/builders';
import { loadPlan } from './loadPlan';

describe('loadPlan', () => {
  it('asks once for a plan, however many need it', async () => {
    const client = { getPlan: jest.fn(async () => aPlan()) };
    const [first, second] = await Promise.all([
      loadPlan('once', client),
      loadPlan('once', client),
    ]);
    expect(second).toBe(first);
    expect(client.getPlan).toHaveBeenCalledTimes(1);
  });

  it('asks again after it failed', async () => {
    const client = { getPlan: jest.fn(async () => aPlan()) };
    client.getPlan.mockRejectedValueOnce(new Error('offline'));
    await expect(loadPlan('again', client)).rejects.toThrow('offline');
    await expect(loadPlan('again', client)).resolves.toEqual(aPlan());
  });
});
