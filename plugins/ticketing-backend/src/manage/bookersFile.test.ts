import {
  Booker,
  bookerSchema,
  refundSchema,
  showFactsSchema,
} from '@marquee/plugin-ticketing-common';
import { createBookersFile } from './bookersFile';

const facts = showFactsSchema.parse({
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
  currency: 'EUR',
  priceCategories: [{ id: 'R', name: 'R', color: '#d35454', price: 9_000 }],
  performances: [{ id: 'p1', startsAt: '2099-05-01T10:30:00Z' }],
});
const at = '2099-01-01T00:00:00Z';
const ticket = {
  id: 't1',
  seat: 0,
  section: 'Stalls',
  row: '1',
  number: '1',
  category: 'R',
  price: 7_000,
  bookingFee: 150,
  discount: { name: '=Students', proof: 'card' },
  state: 'sold' as const,
};
const refund = refundSchema.parse({
  id: 'r1',
  state: 'done',
  amount: 6_300,
  fee: 700,
  by: 'buyer',
  at,
  tickets: ['t2'],
});

const anOrder = (overrides: Partial<Booker> = {}) =>
  bookerSchema.parse({
    order: 'o1',
    code: 'M4K7-Q2ZD',
    state: 'paid',
    method: 'virtual-account',
    performance: 'p1',
    name: 'Kim',
    email: 'kim@example.org',
    phone: '010-1234-5678',
    amount: 14_300,
    bookedAt: at,
    paidAt: at,
    tickets: [
      ticket,
      { ...ticket, id: 't2', number: '2', state: 'cancelled' },
      { ...ticket, id: 't3', number: '3', discount: null },
    ],
    refunds: [],
    ...overrides,
  });

/** The cells of an order by the headings of their columns; none of them has a comma in it. */
function cells(booker: Booker, language: 'en' | 'ko' = 'en') {
  const file = createBookersFile({ language, facts });
  const split = (line: string) =>
    line
      .slice(0, -2)
      .replaceAll(/"([^"]*)"/g, (_, text) => text.replaceAll(',', ''))
      .split(',');
  const [headings, values] = [
    split(file.head.slice(1)),
    split(file.line(booker)),
  ];
  expect(values).toHaveLength(headings.length);
  return Object.fromEntries(
    headings.map((heading, index) => [heading, values[index]]),
  );
}

describe('a file of bookers', () => {
  it('says how an order was paid, with which fees and discounts, and runs none of their names', () => {
    expect(cells(anOrder())).toMatchObject({
      'Amount (EUR)': '143',
      'Booking fees in it (EUR)': '4.5',
      Discounts: "'=Students",
      'Paid by': 'deposit',
      'Refunded (EUR)': '0',
      'Refunds on their way (EUR)': '0',
      'Cancellation fees kept (EUR)': '0',
    });
  });

  it('tells money that is back from money on its way, and what was kept', () => {
    const refunds = [
      refund,
      { ...refund, id: 'r2', state: 'failed' as const, amount: 100, fee: 5 },
      { ...refund, id: 'r3', state: 'pending' as const, amount: 20, fee: 0 },
    ];
    expect(cells(anOrder({ refunds }))).toMatchObject({
      'Refunded (EUR)': '63',
      'Refunds on their way (EUR)': '1.2',
      'Cancellation fees kept (EUR)': '7.05',
    });
  });

  it('is written in Korean too', () => {
    expect(cells(anOrder(), 'ko')).toMatchObject({
      '결제 수단': '가상계좌 입금',
      '그중 예매 수수료 (EUR)': '4.5',
      '환불 완료 (EUR)': '0',
    });
  });
});
