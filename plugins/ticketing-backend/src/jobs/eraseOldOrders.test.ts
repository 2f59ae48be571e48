import { Buyer, provideBoxOffices } from '../__testUtils__';
import { OldOrderStore } from '../stores/OldOrderStore';
import { eraseOldOrders } from './eraseOldOrders';

const YEAR_MS = 365 * 24 * 60 * 60_000;

describe('eraseOldOrders', () => {
  const offices = provideBoxOffices();

  it('deletes what nobody has to keep, five years after the performance', async () => {
    const office = await offices.open();
    const { knex } = office;
    expect((await new Buyer(office).buy([0])).body.state).toBe('paid');
    const orders = new OldOrderStore({ knex });
    const at = new Date('2030-03-01T10:00:00Z');
    await knex('performances').update({ starts_at: at });
    const erase = async (now: Date) => eraseOldOrders({ orders, now });
    const left = async () =>
      Promise.all(
        ['orders', 'tickets', 'payments'].map(
          async table => (await knex(table)).length,
        ),
      );
    await erase(new Date('2035-03-01T09:00:00Z'));
    expect(await left()).toEqual([1, 1, 1]);
    await erase(new Date(at.getTime() + 6 * YEAR_MS));
    expect(await left()).toEqual([0, 0, 0]);
  });
});
