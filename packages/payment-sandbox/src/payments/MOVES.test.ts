import { aPayment } from '../__testUtils__/aPayment';
import { move, MOVES } from './MOVES';
import type { PaymentStatus } from './Payment';

describe('the table of moves', () => {
  it('reaches every status from the first one', () => {
    const reached = new Set<PaymentStatus>(['READY']);
    // A set also gives what is added while it is walked through.
    for (const status of reached) {
      for (const next of MOVES[status]) reached.add(next);
    }
    expect([...reached].sort()).toEqual(Object.keys(MOVES).sort());
  });

  it('lets no payment do what it does not have', () => {
    const canceled = aPayment({ status: 'CANCELED' });
    expect(() => move(canceled, 'DONE', {})).toThrow(
      'does not get from CANCELED to DONE',
    );
  });
});
