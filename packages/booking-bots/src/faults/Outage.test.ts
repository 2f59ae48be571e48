import { CallRecord } from '../history/CallRecord';
import { findOutages } from './Outage';

const call = (facts: Partial<CallRecord>): CallRecord => ({
  process: 'b',
  verb: 'hold',
  outcome: 'ok',
  from: 0,
  to: 0,
  status: 200,
  ...facts,
});

describe('findOutages', () => {
  const before = call({ hold: 'h1', from: 10, to: 20 });
  const refused = { outcome: 'fail', reason: 'hold-expired' } as const;

  it('last until seats can be held again', () => {
    const closed = call({ outcome: 'fail', from: 110, to: 120 });
    const again = call({ hold: 'h2', from: 900, to: 950 });
    const outages = findOutages(
      [before, closed, again],
      [{ from: 100, to: 105 }],
    );
    expect(outages).toEqual([
      { closedMs: 840, disturbed: false, lostHolds: 0 },
    ]);
  });

  it('begin when somebody notices', () => {
    const again = call({ hold: 'h2', from: 8_000, to: 8_050 });
    const outages = findOutages([before, again], [{ from: 100, to: 105 }]);
    expect(outages).toMatchObject([{ closedMs: 50 }]);
  });

  it.each([
    [100, false],
    [949, true],
    [951, false],
  ])(
    'are disturbed when something else breaks meanwhile, at %d: %s',
    (at, disturbed) => {
      const waiting = call({ outcome: 'fail', from: 90, to: 120 });
      const again = call({ hold: 'h2', from: 900, to: 950 });
      const calls = [before, waiting, again];
      const [outage] = findOutages(calls, [{ from: 100, to: 105 }], [at]);
      expect(outage.disturbed).toBe(disturbed);
    },
  );

  it('count the holds that buyers were told to have lost, each once', () => {
    const lost = call({
      verb: 'order',
      hold: 'h1',
      ...refused,
      from: 200,
      to: 210,
    });
    const other = call({
      verb: 'order',
      hold: 'h9',
      ...refused,
      from: 200,
      to: 210,
    });
    const [outage] = findOutages(
      [before, lost, lost, other],
      [{ from: 100, to: 105 }],
    );
    expect(outage).toMatchObject({ closedMs: Infinity, lostHolds: 1 });
  });
});
