import { NoLock } from '../__testUtils__/NoLock';
import { NewOrder } from '../stores/NewOrder';
import { OrderStore } from '../stores/OrderStore';
import { OrderWriter } from './OrderWriter';

const REF = { show: 'hamlet', performance: 'evening' };
const DRAFT = { id: 'order-1', hold: 'evening.1', tickets: [] };

describe('OrderWriter', () => {
  const seats = new NoLock();
  const settle = jest.spyOn(seats, 'settle').mockResolvedValue();
  beforeEach(() => settle.mockClear());

  /** A database that fails with this error, and has no order. */
  const writer = (error: Error) =>
    new OrderWriter({
      seats,
      orders: {
        insert: async () => {
          throw error;
        },
        findByHold: async () => undefined,
      } as unknown as OrderStore,
    });
  const refused = Object.assign(new Error('refused'), {
    code: '23514',
    severity: 'ERROR',
  });
  const lost = Object.assign(new Error('lost'), { code: 'ECONNRESET' });

  it.each([
    ['frees seats when nothing was stored', refused, true, 1],
    ['leaves seats to the call that tied them', refused, false, 0],
    ['frees no seats when the answer was lost', lost, true, 0],
  ])('%s', async (_, error, isFirst, times) => {
    const written = writer(error).write(REF, DRAFT as unknown as NewOrder, {
      isFirst,
    });
    await expect(written).rejects.toBe(error);
    expect(settle).toHaveBeenCalledTimes(times);
  });
});
