import { CallRecord } from '../history/CallRecord';
import { interruption } from './interruption';

function aCall(call: Partial<CallRecord>): CallRecord {
  const known = { process: 'bot', verb: 'hold', outcome: 'ok', status: 200 };
  return { ...known, from: 0, to: 0, ...call } as CallRecord;
}
const aSale = (at: number) =>
  aCall({ verb: 'confirm', state: 'paid', from: at - 5, to: at });

const SPELL = { from: 100, back: 200, to: 300 };

describe('what buyers notice of an interruption', () => {
  it.each([
    ['nothing was sold at all', [], 200],
    ['sales began late', [170, 200, 250, 300], 70],
    ['sales paused in the middle', [120, 210, 260, 300], 90],
    ['sales never came back', [110, 150], 150],
    ['others were sold before and after', [10, 50, 100, 150, 350], 150],
  ])('is how long nothing was sold: %s', (_, sales, noSaleMs) => {
    const calls = sales.map(aSale);
    expect(interruption(calls, SPELL)).toMatchObject({ noSaleMs });
  });

  it('is which calls were not answered, and for how long after it was over', () => {
    const before = aCall({ outcome: 'info', from: 20, to: 90 });
    const early = aCall({ outcome: 'info', from: 90, to: 130 });
    const late = aCall({ outcome: 'info', from: 190, to: 240 });
    const refused = aCall({ outcome: 'fail', from: 250, to: 280 });
    const noticed = interruption([before, early, late, refused], SPELL);
    expect(noticed).toMatchObject({
      unanswered: [early, late],
      troubledMs: 40,
      slowestMs: 50,
    });
    expect(interruption([early], SPELL)).toMatchObject({ troubledMs: 0 });
  });
});
