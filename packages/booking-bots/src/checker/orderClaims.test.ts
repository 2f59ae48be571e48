import { CallRecord } from '../history/CallRecord';
import { orderClaims, toldOrders } from './orderClaims';

const call = (facts: Partial<CallRecord>): CallRecord => ({
  process: 'b1',
  verb: 'look',
  outcome: 'ok',
  from: 0,
  to: 0,
  status: 200,
  order: 'o1',
  seats: [7, 8],
  ...facts,
});
const begin = [
  call({
    verb: 'hold',
    order: undefined,
    hold: 'evening.1',
    performance: 'evening',
  }),
  call({
    verb: 'order',
    hold: 'evening.1',
    state: 'pending',
    from: 10,
    to: 20,
  }),
];
/** When seat 7 was surely owned. */
const owned = (...calls: CallRecord[]) =>
  orderClaims(toldOrders([...begin, ...calls]).values())
    .filter(({ seat, from, to }) => seat === 7 && to > from)
    .map(({ from, to }) => [from, to]);
const paid = call({ verb: 'confirm', state: 'paid', from: 30, to: 40 });

describe('orderClaims', () => {
  it('are those of the order in the performance of its hold', () => {
    const [claim] = orderClaims(toldOrders([...begin, paid]).values());
    expect(claim).toMatchObject({ performance: 'evening', by: 'o1', seat: 7 });
  });

  it('are nothing while all that is known is that it was stored once', () => {
    expect(owned()).toEqual([]);
  });

  it('reach to the last word that it waits', () => {
    expect(owned(call({ state: 'pending', from: 50, to: 60 }))).toEqual([
      [20, 50],
    ]);
  });

  it('reach to the last word that it waits for a deposit', () => {
    const waiting = { state: 'awaiting-deposit', from: 50, to: 60 } as const;
    expect(owned(call({ ...waiting, verb: 'confirm' }))).toEqual([[20, 50]]);
  });

  it('do not trust the state in a repeated answer', () => {
    const again = {
      verb: 'order',
      hold: 'evening.1',
      state: 'pending',
    } as const;
    expect(owned(call({ ...again, from: 50, to: 60 }))).toEqual([]);
  });

  it('have no end once it is paid', () => {
    expect(owned(paid)).toEqual([[40, Infinity]]);
  });

  it('leave out what happened between waiting and paying', () => {
    const pending = call({ state: 'pending', from: 25, to: 27 });
    expect(owned(pending, paid)).toEqual([
      [20, 25],
      [40, Infinity],
    ]);
  });

  it.each([
    ['ok', [[40, 70]]],
    ['info', [[40, 70]]],
    ['fail', [[40, Infinity]]],
  ] as const)(
    'end when it may have been given back: %s',
    (outcome, expected) => {
      const cancel = call({ verb: 'cancel', outcome, from: 70, to: 80 });
      expect(owned(paid, cancel)).toEqual(expected);
      const other = { ...cancel, seats: [8] };
      expect(owned(paid, other)).toEqual([[40, Infinity]]);
    },
  );
});
