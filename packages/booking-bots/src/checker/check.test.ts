import fc from 'fast-check';
import { aRun, Run } from './__testUtils__/aRun';
import { check } from './check';
import { FindingType } from './Finding';

const findings = ({ calls, world }: Run, amnesias = [{ from: -1, to: -1 }]) =>
  check({ calls, world, amnesias });
const typesOf = (run: Run) => new Set(findings(run).map(({ type }) => type));

/** A run with at least one sale that stands, and its order. */
function withSale(seed: number) {
  for (let next = seed; ; next += 1) {
    const run = aRun(next);
    const sale = run.calls.find(
      ({ verb, order }) =>
        verb === 'confirm' &&
        run.world.orders.some(o => o.id === order && o.state === 'paid'),
    );
    if (sale) return { run, sale, order: sale.order! };
  }
}

/** Ways to break a good run, and what has to be found. */
const BREAKS: Record<string, { found: FindingType; break(seed: number): Run }> =
  {
    'the same seat sold to somebody else': {
      found: 'seat-sold-twice',
      break(seed) {
        const { run, sale } = withSale(seed);
        const end = run.calls[run.calls.length - 1].to;
        const again = { ...sale, process: 'thief', order: 'theft' };
        const before = {
          verb: 'order',
          hold: 'evening.t',
          state: 'pending',
        } as const;
        const hold = {
          verb: 'hold',
          hold: 'evening.t',
          performance: 'evening',
        } as const;
        run.calls.push({ ...again, ...hold, from: end + 1, to: end + 2 });
        run.calls.push({ ...again, ...before, from: end + 3, to: end + 4 });
        run.calls.push({ ...again, from: end + 5, to: end + 6 });
        return run;
      },
    },
    'a second owner in the database': {
      found: 'seat-owned-twice',
      break(seed) {
        const { run, order } = withSale(seed);
        const ticket = run.world.tickets.find(t => t.order === order)!;
        run.world.tickets.push({ ...ticket, order: 'other', state: 'pending' });
        return run;
      },
    },
    'a hold beside a hold': {
      found: 'holds-overlap',
      break(seed) {
        const run = aRun(seed);
        const hold = run.calls.find(c => c.verb === 'hold' && c.hold)!;
        const other = { process: 'thief', hold: 'evening.t', key: 'thief' };
        const from = hold.to - 0.5;
        run.calls.push({
          ...hold,
          ...other,
          from,
          to: hold.to + 0.1,
          livesMs: 50,
        });
        return run;
      },
    },
    'a sale that the database does not know': {
      found: 'sale-lost',
      break(seed) {
        const { run, order } = withSale(seed);
        run.world.orders = run.world.orders.filter(({ id }) => id !== order);
        return run;
      },
    },
    'a sale whose ticket is gone': {
      found: 'sale-lost',
      break(seed) {
        const { run, order } = withSale(seed);
        const { tickets } = run.world;
        tickets.splice(
          tickets.findIndex(t => t.order === order),
          1,
        );
        return run;
      },
    },
    'a paid order with a ticket that waits': {
      found: 'order-broken',
      break(seed) {
        const { run, order } = withSale(seed);
        run.world.tickets.find(t => t.order === order)!.state = 'pending';
        return run;
      },
    },
    'money taken twice': {
      found: 'charge-unmatched',
      break(seed) {
        const { run, order } = withSale(seed);
        const charge = run.world.charges.find(c => c.order === order)!;
        run.world.charges.push({ ...charge, paymentKey: 'again' });
        return run;
      },
    },
    'money taken for an order that nobody knows': {
      found: 'charge-unmatched',
      break(seed) {
        const run = aRun(seed);
        const charge = {
          order: 'none',
          paymentKey: 'x',
          taken: 100,
          returned: 90,
        };
        run.world.charges.push(charge);
        return run;
      },
    },
    'a ticket for nothing': {
      found: 'ticket-unpaid',
      break(seed) {
        const { run, order } = withSale(seed);
        run.world.charges = run.world.charges.filter(c => c.order !== order);
        return run;
      },
    },
    'money given back twice': {
      found: 'ticket-unpaid',
      break(seed) {
        const { run, order } = withSale(seed);
        run.world.charges.find(c => c.order === order)!.returned = 50;
        return run;
      },
    },
    'a refund that never ends': {
      found: 'refund-unfinished',
      break(seed) {
        const { run, order } = withSale(seed);
        run.world.refunds.push({ order, state: 'pending', amount: 0 });
        return run;
      },
    },
    'two answers to one key': {
      found: 'answers-differ',
      break(seed) {
        const run = aRun(seed);
        const hold = run.calls.find(c => c.verb === 'hold' && c.hold)!;
        run.calls.push({ ...hold, hold: 'evening.other' });
        return run;
      },
    },
    'a sold seat that the seat store offers': {
      found: 'store-disagrees',
      break(seed) {
        const { run, sale } = withSale(seed);
        const [seat] = sale.seats!;
        const [seats] = run.world.seats;
        seats.states = `${seats.states.slice(0, seat)}0${seats.states.slice(
          seat + 1,
        )}`;
        return run;
      },
    },
    'a seat that the seat store keeps for nobody': {
      found: 'store-disagrees',
      break(seed) {
        const run = aRun(seed);
        const [seats] = run.world.seats;
        run.world.seats.push({
          ...seats,
          performance: 'matinee',
          states: '1',
          heldBare: [],
        });
        return run;
      },
    },
  };

describe('the checker', () => {
  it('finds nothing in a good run', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        expect(findings(aRun(seed))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(BREAKS))('finds %s', (_, { found, break: broken }) => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        expect(typesOf(broken(seed))).toContain(found);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no doubt for a fault: answers that did not come prove nothing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(100)), (seed, lost) => {
        const run = aRun(seed);
        const calls = run.calls.map((call, n) =>
          lost.includes(n)
            ? {
                ...call,
                outcome: 'info' as const,
                status: 0,
                state: undefined,
                hold: call.verb === 'hold' ? undefined : call.hold,
                order: call.verb === 'order' ? undefined : call.order,
              }
            : call,
        );
        expect(findings({ ...run, calls })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds something in every kind of fault that it knows', () => {
    const known: Record<FindingType, true> = {
      'seat-sold-twice': true,
      'seat-owned-twice': true,
      'holds-overlap': true,
      'sale-lost': true,
      'order-broken': true,
      'charge-unmatched': true,
      'ticket-unpaid': true,
      'refund-unfinished': true,
      'answers-differ': true,
      'store-disagrees': true,
    };
    const tried = Object.values(BREAKS).map(({ found }) => found);
    expect(new Set(tried)).toEqual(new Set(Object.keys(known)));
  });
});
