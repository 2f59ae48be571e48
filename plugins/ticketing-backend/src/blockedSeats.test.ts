import {
  ACTOR_HEADER,
  MANAGEMENT_KEY_HEADER,
  MAX_SEATS,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  MANAGEMENT_KEY,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';

describe('seats that a seller keeps off the sale', () => {
  const { open, emptySeatStore } = provideBoxOffices();
  let office: TestBoxOffice;

  beforeEach(async () => {
    office = await open();
  });

  const manage = (method: string, body?: object) =>
    new Buyer(office).call(method, ticketingRoutes.manageBlocked('evening'), {
      body,
      headers: {
        [MANAGEMENT_KEY_HEADER]: MANAGEMENT_KEY,
        [ACTOR_HEADER]: 'user:default/seller',
      },
    });
  const taken = async () => {
    const answer = await new Buyer(office).hold([3]);
    return answer.status;
  };

  it('cannot be held, and can be again once they are put back', async () => {
    const body = { seats: [3, 4], reason: 'a camera' };
    expect((await manage('PUT', body)).body).toEqual({
      blocked: [
        { seat: 3, reason: 'a camera' },
        { seat: 4, reason: 'a camera' },
      ],
      refused: [],
    });
    expect(await taken()).toBe(409);
    expect((await manage('DELETE', { seats: [3] })).body.blocked).toEqual([
      { seat: 4, reason: 'a camera' },
    ]);
    expect(await taken()).toBe(201);
    const actions = await office.knex('audit').orderBy('id').pluck('action');
    expect(actions).toEqual(['seats-blocked', 'seats-unblocked']);
  });

  it('are not those that somebody holds or owns', async () => {
    await new Buyer(office).buy([0]);
    await new Buyer(office).hold([1]);
    await eventually(async () => {
      const { body } = await manage('PUT', { seats: [0, 1, 2] });
      return body.refused[0]?.state === 'sold';
    });
    expect((await manage('PUT', { seats: [0, 1, 2] })).body).toMatchObject({
      blocked: [{ seat: 2 }],
      refused: [
        { seat: 0, state: 'sold' },
        { seat: 1, state: 'held' },
      ],
    });
  });

  it('stay so when the seat store is loaded anew', async () => {
    await manage('PUT', { seats: [3] });
    await emptySeatStore();
    await eventually(() => office.ticketing.isOpen());
    await eventually(async () => {
      const { body } = await new Buyer(office).hold([3]);
      return (body as any).reason === 'seats-taken';
    });
    expect((await manage('GET')).body.blocked).toHaveLength(1);
  });

  it('may be as many as the largest house has', async () => {
    const seats = Array.from({ length: MAX_SEATS }, (_, n) => n % 40);
    const off = await manage('PUT', { seats });
    expect(off.body.blocked).toHaveLength(40);
    expect(await taken()).toBe(409);
    expect((await manage('DELETE', { seats })).body.blocked).toEqual([]);
    expect(await taken()).toBe(201);
  });

  it('have to be there', async () => {
    expect((await manage('PUT', { seats: [40] })).status).toBe(400);
  });
});
