import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  aSetup,
  Buyer,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

const PRICE = 110_000;
const FEE = 1_000;

describe('what an order costs', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  beforeEach(async () => {
    const student = {
      id: 'student',
      name: '학생 할인',
      kind: 'percent' as const,
      value: 30,
      perOrderMax: 1,
      proof: '학생증',
    };
    const facts = { bookingFee: FEE, discounts: [student] };
    office = await offices.open({ setup: aSetup({ facts }) });
  });

  const order = async (buyer: Buyer, hold: string, tickets: object[]) =>
    buyer.call<Order>('POST', ticketingRoutes.orders, {
      body: { ...anOrderRequest(hold), tickets },
    });

  it('is reckoned here, from discounts and booking fees', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const { body } = await order(buyer, hold.id, [
      { seat: 1, discount: 'student' },
    ]);
    expect(body).toMatchObject({
      amount: PRICE + 0.7 * PRICE + 2 * FEE,
      tickets: [
        { seat: 0, price: PRICE, listPrice: PRICE, bookingFee: FEE },
        {
          seat: 1,
          price: 0.7 * PRICE,
          listPrice: PRICE,
          discount: { name: '학생 할인', proof: '학생증' },
        },
      ],
    });
    const report = await buyer.agree(body);
    expect(report.amount).toBe(body.amount);
    expect((await buyer.confirm(body, report)).body.state).toBe('paid');
  });

  it.each([
    ['an unknown discount', [{ seat: 0, discount: 'friends' }]],
    ['a seat that is not held', [{ seat: 7, discount: 'student' }]],
    [
      'more than a discount is for',
      [0, 1].map(seat => ({ seat, discount: 'student' })),
    ],
  ])('is not reckoned with %s, and the seats stay held', async (_, wishes) => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    expect((await order(buyer, hold.id, wishes)).status).toBe(400);
    expect((await order(buyer, hold.id, [])).status).toBe(201);
  });
});
