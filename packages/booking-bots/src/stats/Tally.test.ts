import { CallRecord } from '../history/CallRecord';
import { Tally } from './Tally';

const call = (facts: Partial<CallRecord>): CallRecord => ({
  process: '1',
  verb: 'hold',
  outcome: 'ok',
  from: 0,
  to: 10,
  status: 200,
  ...facts,
});

describe('Tally', () => {
  it('counts an order once, however often its buyer hears that it is paid', () => {
    const tally = new Tally();
    const paid = { verb: 'confirm', order: 'a', state: 'paid' } as const;
    tally.add(call(paid));
    tally.add(call({ ...paid, verb: 'look' }));
    tally.add(call({ ...paid, order: 'b', state: 'pending' }));
    expect(tally.paid).toBe(1);
    expect(tally.succeeded('confirm')).toBe(2);
  });

  it('names failures by what was called and why', () => {
    const tally = new Tally();
    const fail = { outcome: 'fail', status: 409 } as const;
    tally.add(call({ ...fail, reason: 'seats-taken' }));
    tally.add(call({ ...fail, reason: 'seats-taken' }));
    tally.add(call({ outcome: 'info', status: 0 }));
    tally.add(call({ verb: 'order', outcome: 'info', status: 500 }));
    expect(tally.failures()).toEqual([
      ['hold: seats-taken', 2],
      ['hold: no answer', 1],
      ['order: HTTP 500', 1],
    ]);
  });

  it('measures what went well', () => {
    const tally = new Tally();
    for (let to = 1; to <= 100; to += 1) tally.add(call({ to }));
    tally.add(call({ outcome: 'fail', to: 10_000 }));
    expect(tally.times('hold')).toEqual({ p50: 51, p99: 100 });
    expect(tally.times('order')).toEqual({ p50: 0, p99: 0 });
  });
});
