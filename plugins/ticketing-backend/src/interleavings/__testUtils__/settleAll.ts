import { deepStrictEqual } from 'assert';
import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { ScriptedCompany, TestBoxOffice, UNDER_WAY } from '../../__testUtils__';
import { ScheduledOffice } from './ScheduledOffice';
import { ToldSeats } from './ToldSeats';
import { SEATS_EACH } from './walks';

const PRICE = 110_000;
const LATER_MS = 11 * 60_000;
/** More than a refund that was refused and a payment that nobody knew of take. */
const MOST_ROUNDS = 20;

/**
 * Lets a box office finish all that is under way, and compares its books: each seat has one
 * owner at most, whoever was told to have paid has the tickets, and money is kept for
 * tickets alone.
 *
 * @throws AssertionError when something is otherwise
 */
export async function settleAll(
  { knex, redis }: TestBoxOffice,
  course: {
    office: ScheduledOffice;
    company: ScriptedCompany;
    told: ToldSeats;
    firstSeat: number;
    clock: { now: number };
  },
): Promise<void> {
  const { office, company, told, firstSeat, clock } = course;
  const underWay = async (): Promise<string[]> => {
    const { rows } = await knex.raw(UNDER_WAY);
    return rows.map(({ what }: { what: string }) => what);
  };
  const isOpen = async () => (await underWay()).length > 0;
  for (let round = 0; round < MOST_ROUNDS && (await isOpen()); round += 1) {
    clock.now += LATER_MS;
    await office.job('Asking for payments');
    await office.job('Ending of unpaid orders');
    await office.job('Giving money back');
    await office.settler.relay();
  }
  deepStrictEqual(await underWay(), [], 'something is under way for ever');

  const tickets: { seat_index: number; order: string }[] = await knex('tickets')
    .whereBetween('seat_index', [firstSeat, firstSeat + SEATS_EACH - 1])
    .where({ state: 'sold' })
    .select('seat_index', 'order');
  const sold = tickets.map(({ seat_index: seat }) => seat - firstSeat).sort();
  deepStrictEqual([...new Set(sold)], sold, 'a seat was sold twice');
  const states = (await redis.get('{hamlet:evening}:seats')) ?? '';
  for (let seat = 0; seat < SEATS_EACH; seat += 1) {
    const isSold = Number(states[firstSeat + seat]) === SEAT_STATE.sold;
    deepStrictEqual(isSold, sold.includes(seat), `seat ${seat} in the store`);
  }
  const orders: { order: string; payment_key: string }[] = await knex('tickets')
    .whereBetween('seat_index', [firstSeat, firstSeat + SEATS_EACH - 1])
    .join('payments', 'payments.order', 'tickets.order')
    .distinct('payments.order', 'payment_key');
  for (const { order, payment_key: key } of orders) {
    const own = tickets.filter(ticket => ticket.order === order).length;
    deepStrictEqual(company.balance(key), own * PRICE, `money of ${order}`);
  }
  for (const order of told.paid) {
    const has = tickets.some(ticket => ticket.order === order);
    deepStrictEqual(has, true, `${order} was told to be paid`);
  }
}
