import { type Moves, statesBefore } from './moves';
import { ORDER_MOVES, orderStateSchema } from './orderStates';
import { PAYMENT_MOVES } from './paymentStates';
import { REFUND_MOVES, refundStateSchema } from './refundStates';
import { TICKET_MOVES, ticketStateSchema } from './ticketStates';

/** All states that can come about from where everything begins. */
function reachable(moves: Moves<string>): string[] {
  const found = new Set([Object.keys(moves)[0]]);
  for (const state of found) moves[state].forEach(next => found.add(next));
  return [...found].sort();
}

describe.each<[string, Moves<string>, readonly string[] | undefined]>([
  ['orders', ORDER_MOVES, orderStateSchema.options],
  ['tickets', TICKET_MOVES, ticketStateSchema.options],
  ['payments', PAYMENT_MOVES, undefined],
  ['refunds', REFUND_MOVES, refundStateSchema.options],
])('states of %s', (_, moves, schema) => {
  const states = Object.keys(moves).sort();

  it('can all be reached, and lead to nothing else', () => {
    expect(reachable(moves)).toEqual(states);
  });

  it('are those that the API knows', () => {
    expect(states).toEqual([...(schema ?? states)].sort());
  });

  it('lead nowhere twice, and never to themselves', () => {
    for (const [state, next] of Object.entries(moves)) {
      expect(new Set(next).size).toBe(next.length);
      expect(next).not.toContain(state);
    }
  });
});

describe('statesBefore', () => {
  it('names the states that a move may begin in', () => {
    expect(statesBefore(TICKET_MOVES, 'sold')).toEqual(['pending', 'released']);
    expect(statesBefore(ORDER_MOVES, 'pending')).toEqual([]);
  });
});

describe('money and seats', () => {
  it('never part: what was cancelled is not sold again, what is done is done', () => {
    expect(TICKET_MOVES.cancelled).toEqual([]);
    expect(REFUND_MOVES.done).toEqual([]);
    expect(ORDER_MOVES.refunded).toEqual([]);
  });
});
