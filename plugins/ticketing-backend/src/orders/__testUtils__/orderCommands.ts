import { strictEqual } from 'assert';
import * as fc from 'fast-check';
import { ScriptedAnswer } from '../../__testUtils__';
import { ModelOrder, OrdersModel } from './OrdersModel';
import { OrdersWorld } from './OrdersWorld';

type Command = fc.AsyncCommand<OrdersModel, OrdersWorld>;

/** Statuses of which a call may tell, whatever is true. */
const STATUSES = ['DONE', 'CANCELED', 'EXPIRED', 'WAITING_FOR_DEPOSIT'];
const ANSWERS: ScriptedAnswer[] = [
  'approve',
  'decline',
  'decline-for-now',
  'lose-before',
  'lose-after',
];
const PASSES_MS = [20_000, 11 * 60_000];

/** Something that is done to one of the orders that it suits. */
function toOrder(
  name: string,
  pick: number,
  options: {
    suits: (order: ModelOrder) => boolean;
    act: (
      world: OrdersWorld,
      at: { model: OrdersModel; order: ModelOrder; index: number },
    ) => Promise<void>;
  },
): Command {
  const suited = ({ orders }: Readonly<OrdersModel>) =>
    [...orders.entries()].filter(([, order]) => options.suits(order));
  return {
    check: model => suited(model).length > 0,
    async run(model, world) {
      const those = suited(model);
      const [index, order] = those[pick % those.length];
      await options.act(world, { model, order, index });
      await world.matches(model);
    },
    toString: () => `${name}(${pick})`,
  };
}

const pick = fc.nat({ max: 5 });
const isUnpaid = ({ state, unknown }: ModelOrder) =>
  state === 'pending' && !unknown;

const place = fc
  .uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 })
  .map(
    (seats): Command => ({
      check: () => true,
      async run(model, world) {
        const free = model.isFree(seats);
        strictEqual(await world.place(seats), free);
        if (free) model.place(seats);
        await world.matches(model);
      },
      toString: () => `place(${seats})`,
    }),
  );

const confirm = fc
  .tuple(pick, fc.constantFrom(...ANSWERS))
  .map(([at, answer]) =>
    toOrder(`confirm ${answer}`, at, {
      suits: isUnpaid,
      async act(world, { model, order, index }) {
        const { status } = await world.confirm(index, answer);
        strictEqual(status, answer.startsWith('decline') ? 402 : 200);
        if (answer === 'approve') model.charge(order);
        if (answer.startsWith('lose')) order.unknown = true;
      },
    }),
  );

const call = fc
  .tuple(pick, fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 3 }))
  .map(([at, status, times]) =>
    toOrder(`call ${status} ×${times}`, at, {
      suits: () => true,
      async act(world, { model, order, index }) {
        await world.call(index, { status, times });
        model.look(order);
      },
    }),
  );

const payLate = pick.map(at =>
  toOrder('pay late', at, {
    suits: ({ state, charged }) =>
      !charged && (state === 'expired' || state === 'cancelled'),
    async act(world, { model, order, index }) {
      world.pay(index);
      await world.call(index, { status: 'DONE', times: 2 });
      model.charge(order);
    },
  }),
);

const cancel = pick.map(at =>
  toOrder('cancel', at, {
    suits: order => order.state === 'paid' || isUnpaid(order),
    async act(world, { model, order, index }) {
      await world.cancel(index);
      model.cancel(order);
    },
  }),
);

const pass = fc.constantFrom(...PASSES_MS).map(
  (ms): Command => ({
    check: () => true,
    async run(model, world) {
      world.pass(ms);
      model.pass(ms);
      await world.matches(model);
    },
    toString: () => `pass(${ms / 1_000} s)`,
  }),
);

/** All that may happen to orders of four seats. */
export const orderCommands = [
  place,
  place,
  confirm,
  confirm,
  call,
  payLate,
  cancel,
  pass,
];
