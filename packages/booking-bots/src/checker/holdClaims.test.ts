import { CallRecord } from '../history/CallRecord';
import { Amnesia, holdClaims } from './holdClaims';

const call = (facts: Partial<CallRecord>): CallRecord => ({
  process: 'b1',
  verb: 'hold',
  outcome: 'ok',
  from: 0,
  to: 0,
  status: 200,
  performance: 'evening',
  ...facts,
});
/** Asked for at 10, there at 20, good for 100 ms. */
const held = call({
  hold: 'evening.1',
  seats: [7],
  from: 10,
  to: 20,
  livesMs: 100,
});
const of = (...calls: CallRecord[]) => holdClaims(calls, []);
const span = (calls: CallRecord[], amnesias: Amnesia[] = []) => {
  const [{ from, to }] = holdClaims(calls, amnesias);
  return to > from ? [from, to] : 'nothing';
};

describe('holdClaims', () => {
  it('begin with the answer and end when the seats may be free', () => {
    expect(of(held)).toEqual([
      { performance: 'evening', seat: 7, by: 'evening.1', from: 20, to: 110 },
    ]);
  });

  it.each<[string, Partial<CallRecord>, [number, number]]>([
    ['an extension', { verb: 'extend', livesMs: 200 }, [20, 250]],
    ['a release', { verb: 'release' }, [20, 50]],
    [
      'a release without an answer',
      { verb: 'release', outcome: 'info' },
      [20, 50],
    ],
    ['an order', { verb: 'order' }, [20, 50]],
    ['another hold of the buyer', { hold: 'evening.2', seats: [8] }, [20, 50]],
    [
      'one that did not come about',
      { hold: undefined, outcome: 'info' },
      [20, 50],
    ],
    ['one elsewhere', { hold: 'm.2', performance: 'm', seats: [8] }, [20, 110]],
    ['the same answer again', { livesMs: 60 }, [20, 110]],
    ['somebody else', { process: 'b2', hold: 'e.2', seats: [8] }, [20, 110]],
  ])('go on or end with %s', (_, facts, expected) => {
    const next = call({ hold: 'evening.1', from: 50, to: 60, ...facts });
    expect(span([held, next])).toEqual(expected);
  });

  it('are not brought back to life by an extension', () => {
    const late = { from: 130, to: 140, livesMs: 200 };
    const extended = call({ verb: 'extend', hold: 'evening.1', ...late });
    expect(span([held, extended])).toEqual([20, 110]);
  });

  it.each<[Amnesia, [number, number] | 'nothing']>([
    [{ from: 60, to: 65 }, [20, 60]],
    [{ from: 15, to: 30 }, 'nothing'],
    [{ from: 8, to: 12 }, 'nothing'],
    [{ from: 2, to: 9 }, [20, 110]],
  ])('end when the seat store forgets: %j', (amnesia, expected) => {
    expect(span([held], [amnesia])).toEqual(expected);
  });
});
