import type { Order } from '@marquee/plugin-ticketing-common';
import { render, screen } from '@testing-library/react';
import { LocaleProvider } from '../components/locale';
import { OrderStateNote } from './OrderStateNote';
import { Ticket } from './Ticket';

const ORDER: Order = {
  id: 'o1',
  code: 'M4K7-Q2ZD',
  state: 'pending',
  performance: 'p1',
  method: 'card',
  amount: 132_000,
  currency: 'KRW',
  createdAt: '2026-11-22T03:00:00.000Z',
  checkoutUrl: 'http://pay.marquee.localhost:8080/checkout/k',
  payBefore: '2026-11-22T03:10:00.000Z',
  tickets: [
    {
      id: 't1',
      state: 'pending',
      seat: 0,
      section: 'A',
      row: '1',
      number: '1',
      category: 'R',
      price: 132_000,
      listPrice: 132_000,
      bookingFee: 0,
    },
  ],
  refunds: [],
  cancellable: false,
  terms: [],
};

const show = (order: Order) =>
  render(
    <LocaleProvider language="en">
      <OrderStateNote order={order} timeZone="Asia/Seoul" />
    </LocaleProvider>,
  );

describe('OrderStateNote', () => {
  it('leads a pending order to its payment and says until when', () => {
    show(ORDER);
    expect(screen.getByRole('status')).toHaveTextContent('held until 12:10 PM');
    expect(screen.getByRole('link', { name: 'Pay ₩132,000' })).toHaveAttribute(
      'href',
      ORDER.checkoutUrl,
    );
  });

  it.each([
    ['paid', 'Paid — your order number is M4K7-Q2ZD'],
    ['cancelled', 'let nobody in any more'],
    ['expired', 'nothing was charged'],
    ['refunded', '₩132,000 is refunded in full'],
  ] as const)('says in words that an order is %s', (state, text) => {
    show({ ...ORDER, state, checkoutUrl: undefined });
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(screen.queryByRole('link', { name: /Pay/ })).not.toBeInTheDocument();
  });
});

describe('Ticket', () => {
  const showTicket = (code?: string) =>
    render(
      <LocaleProvider language="en">
        <Ticket
          ticket={{ ...ORDER.tickets[0], code }}
          order={ORDER}
          place="1 of 1"
        />
      </LocaleProvider>,
    );

  it('has a code for the door, named for those who cannot see it', () => {
    showTicket('SIGNED');
    const code = screen.getByRole('img', {
      name: 'Ticket code for A, row 1, seat 1',
    });
    // 21 modules of the smallest code and four of white on each side.
    expect(code).toHaveAttribute('viewBox', '0 0 29 29');
  });

  it('says when the code will come', () => {
    showTicket();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText(/once the order is paid/)).toBeInTheDocument();
  });
});
