import { strictEqual } from 'assert';
import {
  Order,
  SEAT_STATE,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  Answer,
  Buyer,
  eventually,
  ScriptedAnswer,
  ScriptedCompany,
  TestBoxOffice,
} from '../../__testUtils__';
import { ModelOrder, OrdersModel } from './OrdersModel';

const PRICE = 110_000;

/** Orders of a running box office, in the order in which they were placed. */
export class OrdersWorld {
  readonly #office: TestBoxOffice;
  readonly #company: ScriptedCompany;
  readonly #firstSeat: number;
  readonly #advance: (ms: number) => void;
  readonly #placed: { buyer: Buyer; id: string; paymentKey: string }[] = [];
  #calls = 0;

  constructor(options: {
    office: TestBoxOffice;
    company: ScriptedCompany;
    /** The seat that the model calls 0. */
    firstSeat: number;
    advance: (ms: number) => void;
  }) {
    this.#office = options.office;
    this.#company = options.company;
    this.#firstSeat = options.firstSeat;
    this.#advance = options.advance;
  }

  /** @returns whether the buyer got the seats */
  async place(seats: readonly number[]): Promise<boolean> {
    const buyer = new Buyer(this.#office);
    const hold = await buyer.hold(seats.map(seat => seat + this.#firstSeat));
    if (hold.status === 409) return false;
    const { status, body } = await buyer.order(hold.body.id);
    strictEqual(status, 201);
    this.#placed.push({ buyer, id: body.id, paymentKey: keyOf(body)! });
    return true;
  }

  /** The buyer agrees, comes back, and the company answers. */
  async confirm(
    index: number,
    answer: ScriptedAnswer,
  ): Promise<Answer<unknown>> {
    const { buyer, paymentKey } = this.#placed[index];
    const order = await this.#read(index);
    this.#company.agree(paymentKey);
    this.#company.next = answer;
    return buyer.confirm(order, { paymentKey, amount: order.amount });
  }

  /** Calls as the company does, true or not, and more than once. */
  async call(
    index: number,
    options: { status: string; times: number },
  ): Promise<void> {
    const { status, times } = options;
    const { buyer, paymentKey } = this.#placed[index];
    this.#calls += 1;
    const lastTransactionKey = `call-${this.#calls}`;
    const data = { paymentKey, status, lastTransactionKey };
    const body = { eventType: 'PAYMENT_STATUS_CHANGED', data };
    const path = ticketingRoutes.tossWebhook;
    const calls = Array.from({ length: times }, () =>
      buyer.call('POST', path, { body }),
    );
    for (const answer of await Promise.all(calls)) {
      strictEqual(answer.status, 200);
    }
  }

  /** Money turns up at the company. */
  pay(index: number): void {
    this.#company.pay(this.#placed[index].paymentKey);
  }

  async cancel(index: number): Promise<void> {
    const { buyer, id } = this.#placed[index];
    const order = await this.#read(index);
    const isPaid = order.state === 'paid';
    const open = order.tickets.filter(({ state }) =>
      isPaid ? state === 'sold' : state === 'pending',
    );
    const tickets = (isPaid ? open.slice(0, 1) : open).map(it => it.id);
    const body = { tickets, expectedRefund: isPaid ? PRICE : 0 };
    const path = ticketingRoutes.cancellations(id);
    strictEqual((await buyer.call('POST', path, { body })).status, 201);
  }

  pass(ms: number): void {
    this.#advance(ms);
  }

  /** Waits until everything is as the model says. */
  async matches(model: OrdersModel): Promise<void> {
    const wanted = {
      orders: model.orders.map(wantedOf),
      seats: [0, 1, 2, 3].map(seat => codeOf(model.ownerOf(seat))).join(''),
    };
    let found: unknown;
    await eventually(
      async () => {
        found = await this.#observe(model);
        return JSON.stringify(found) === JSON.stringify(wanted);
      },
      () => `${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`,
    );
  }

  async #observe(model: OrdersModel) {
    const orders = [];
    for (const [index, { unknown }] of model.orders.entries()) {
      const { state, tickets } = await this.#read(index);
      const sold = tickets.filter(ticket => ticket.state === 'sold').length;
      const { paymentKey } = this.#placed[index];
      const kept = unknown ? 0 : this.#company.balance(paymentKey);
      orders.push({ state, sold, kept });
    }
    const all = (await this.#office.redis.get('{hamlet:evening}:seats')) ?? '';
    const seats = all.slice(this.#firstSeat, this.#firstSeat + 4);
    return { orders, seats };
  }

  async #read(index: number): Promise<Order> {
    const placed = this.#placed[index];
    const path = ticketingRoutes.order(placed.id);
    const { body } = await placed.buyer.call<Order>('GET', path);
    placed.paymentKey = keyOf(body) ?? placed.paymentKey;
    return body;
  }
}

/** The scripted company's page of a payment is named after it. */
function keyOf({ checkoutUrl }: Order): string | undefined {
  return checkoutUrl?.split('/').at(-1);
}

function wantedOf({ state, owned }: ModelOrder) {
  const sold = state === 'paid' ? owned.length : 0;
  return { state, sold, kept: sold * PRICE };
}

function codeOf(owner: ModelOrder | undefined) {
  if (!owner) return SEAT_STATE.free;
  return owner.state === 'paid' ? SEAT_STATE.sold : SEAT_STATE.held;
}
