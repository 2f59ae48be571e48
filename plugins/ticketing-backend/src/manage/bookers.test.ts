import {
  bookersPageSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { aSetup, Buyer, SELLER } from '../__testUtils__';
import { provideManagedOffice } from './__testUtils__/provideManagedOffice';

const NOBODY = '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10';

describe('bookers', () => {
  const box = provideManagedOffice();

  const list = async (query: Record<string, string> = {}) => {
    const path = `${ticketingRoutes.manageBookers}?${new URLSearchParams(
      query,
    )}`;
    const { status, body } = await box.manager.call('GET', path);
    expect({ status, body }).toMatchObject({ status: 200 });
    return bookersPageSchema.parse(body);
  };
  const codes = async (query: Record<string, string>) =>
    (await list(query)).bookers.map(({ code }) => code);

  it('are listed with what they booked, and without what they are called', async () => {
    const { body: order } = await new Buyer(box.office).buy([0, 1]);
    const { body: hold } = await new Buyer(box.office).hold([5]);
    await new Buyer(box.office, { id: 'other' }).order(hold.id);
    const page = await list();
    expect(page).toMatchObject({
      next: null,
      totals: { orders: 1, tickets: 2, amount: 220_000 },
      currency: 'KRW',
      bookers: [
        {
          order: order.id,
          code: order.code,
          state: 'paid',
          performance: 'evening',
          name: '김*나',
          email: 'h***@example.org',
          phone: '010-****-5678',
          amount: 220_000,
          paidAt: expect.any(String),
          method: 'card',
          refunds: [],
          tickets: [
            { section: 'Stalls', row: '1', number: '1', state: 'sold' },
            { number: '2', category: 'R석', price: 110_000 },
          ],
        },
      ],
    });
    expect(JSON.stringify(page)).not.toMatch(/하나|hana|1234-?5678/);
  });

  it('count what they paid with its booking fees, as in each line', async () => {
    await box.open(aSetup({ facts: { bookingFee: 2_000 } }));
    await new Buyer(box.office).buy([0, 1]);
    const { totals, bookers } = await list();
    expect(bookers.map(({ amount }) => amount)).toEqual([224_000]);
    expect(totals.amount).toBe(224_000);
  });

  it('who have not paid yet are listed, and count for no money', async () => {
    const buyer = new Buyer(box.office);
    const { body: hold } = await buyer.hold([0]);
    await buyer.order(hold.id);
    expect(await list({ state: 'pending' })).toMatchObject({
      bookers: [{ state: 'pending', paidAt: null }],
      totals: { orders: 1, tickets: 0, amount: 0 },
    });
    expect(await list({ state: 'paid' })).toMatchObject({
      bookers: [],
      totals: { orders: 0, tickets: 0, amount: 0 },
    });
  });

  it.each([
    ['a part of the name', '하나'],
    ['a part of the address, in any case', 'HANA@Ex'],
    ['the end of the number', '5678'],
    ['the end of the number, with a hyphen', '34-5678'],
    ['the whole number', '010-1234-5678'],
  ])('are found by %s', async (_, search) => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    const { body: other } = await new Buyer(box.office).buy([1]);
    await box.rename(other.code, {
      contact_name: 'Lee',
      contact_email: 'lee@example.org',
      contact_phone: '010-5678-0000',
    });
    expect(await codes({ search })).toEqual([order.code]);
    expect(await codes({ search: `${search}x` })).toEqual([]);
  });

  it.each([
    ['+82 10-1234-5678', '010-1234-5678'],
    ['010-1234-5678', '+82 10 1234 5678'],
    ['010-1234-5678', '821012345678'],
  ])(
    'who left the number %s are found by %s',
    async (contact_phone, search) => {
      const { body: order } = await new Buyer(box.office).buy([0]);
      await box.rename(order.code, { contact_phone });
      expect(await codes({ search })).toEqual([order.code]);
      const wrong = `${search.slice(0, -1)}9`;
      expect(await codes({ search: wrong })).toEqual([]);
    },
  );

  it('are found by the code with and without its hyphen, and by what looks like a pattern', async () => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    await new Buyer(box.office).buy([1]);
    const { code } = order;
    expect(await codes({ search: code.toLowerCase() })).toEqual([code]);
    expect(await codes({ search: code.replace('-', '') })).toEqual([code]);
    await box.rename(code, { contact_name: '100%_\\' });
    expect(await codes({ search: '%_\\' })).toEqual([code]);
    expect(await codes({ search: '%' })).toEqual([code]);
    expect(await codes({ search: "' OR true --" })).toEqual([]);
  });

  it('are listed with what they paid less and more, and what went back', async () => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    await new Buyer(box.office).buy([1]);
    const [{ id }] = order.tickets;
    await box.office.knex('tickets').where({ id }).update({
      discount: 'student',
      discount_name: '학생',
      discount_proof: '학생증',
      booking_fee: 1_000,
    });
    const path = ticketingRoutes.manageRefunds(order.id);
    const body = {
      tickets: [id],
      mode: 'policy',
      expectedRefund: 111_000,
      reason: 'A call',
    };
    expect((await box.manager.call('POST', path, { body })).status).toBe(201);
    const { bookers } = await list({ discount: '학생' });
    expect(bookers).toMatchObject([
      {
        code: order.code,
        tickets: [
          {
            discount: { name: '학생', proof: '학생증' },
            bookingFee: 1_000,
            state: 'cancelled',
          },
        ],
        refunds: [{ by: 'seller', tickets: [id] }],
      },
    ]);
    expect(await codes({ discount: '국가유공자' })).toEqual([]);
  });

  it('can be narrowed by performance, state and price category', async () => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    expect(await codes({ performance: 'evening' })).toEqual([order.code]);
    expect(await codes({ performance: 'matinee' })).toEqual([]);
    expect(await codes({ category: 'R석' })).toEqual([order.code]);
    expect(await codes({ category: 'S석', state: 'paid' })).toEqual([]);
  });

  it.each(['newest', 'oldest', 'name', 'amount'] as const)(
    'come page by page, each once, sorted by %s',
    async sort => {
      for (const seats of [[0], [1, 2], [3], [4, 5, 6], [7]]) {
        await new Buyer(box.office).buy(seats);
      }
      const all = await list({ sort });
      // Some are the same in what they are sorted by.
      await box.rename(all.bookers[0].code, { contact_name: null });
      await box.rename(all.bookers[1].code, { contact_name: '박' });
      const sorted = await codes({ sort });
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page = await list({ sort, limit: '2', ...(after && { after }) });
        expect(page.totals.orders).toBe(5);
        found.push(...page.bookers.map(({ code }) => code));
        after = page.next;
      } while (after);
      expect(found).toEqual(sorted);
      expect(new Set(found).size).toBe(5);
    },
  );

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['sort=phone', 'sort'],
    ['state=unknown', 'state'],
    ['after=bm8', 'after'],
    ['colour=red', 'colour'],
  ])('cannot be asked for with %s', async (query, path) => {
    const { status, body } = await box.manager.call(
      'GET',
      `${ticketingRoutes.manageBookers}?${query}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(path);
  });

  it('are shown in clear only with a reason, which is written down', async () => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    const reveal = (id: string, body: unknown) =>
      box.manager.call('POST', ticketingRoutes.manageReveal(id), { body });
    expect((await reveal(order.id, {})).status).toBe(400);
    expect((await reveal(order.id, { reason: '  ' })).status).toBe(400);
    expect((await reveal(NOBODY, { reason: 'a call' })).status).toBe(404);
    const { body } = await reveal(order.id, { reason: 'Asked for a refund' });
    expect(body).toEqual({
      name: '김하나',
      email: 'hana@example.org',
      phone: '010-1234-5678',
    });
    const { body: audit } = await box.manager.call(
      'GET',
      ticketingRoutes.manageAudit,
    );
    expect(audit).toEqual({
      events: [
        {
          id: '1',
          at: expect.any(String),
          actor: SELLER,
          action: 'booker-revealed',
          subject: order.id,
          detail: { reason: 'Asked for a refund' },
        },
      ],
      next: null,
    });
  });

  it('who were erased have no data any more, and say so', async () => {
    const buyer = new Buyer(box.office);
    await buyer.buy([0]);
    await box.manager.call('DELETE', ticketingRoutes.manageBuyer(buyer.id));
    expect((await list()).bookers).toMatchObject([
      { name: null, email: null, phone: null },
    ]);
    expect(await codes({ search: 'hana' })).toEqual([]);
  });
});
