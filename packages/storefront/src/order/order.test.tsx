import type { Order } from '@marquee/plugin-ticketing-common';
import { fireEvent, render, screen } from '@testing-library/react';
import { anOrder } from '../__fixtures__/anOrder';
import { LocaleProvider } from '../components/locale';
import { DepositBox } from './DepositBox';
import { OrderStateNote } from './OrderStateNote';
import { OrderTimeline } from './OrderTimeline';
import { Ticket } from './Ticket';
import { timelineOf } from './timelineOf';

type TicketOf = Order['tickets'][number];

const ORDER = anOrder();

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
    ['cancelled', 'the seats are free again and nothing was charged'],
    ['awaiting-deposit', 'held until Sun, Nov 22, 2026, 12:10 PM'],
    ['expired', 'nothing was charged'],
    ['refunded', '₩132,000 is refunded in full'],
  ] as const)('says in words that an order is %s', (state, text) => {
    show({ ...ORDER, state, checkoutUrl: undefined });
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(screen.queryByRole('link', { name: /Pay/ })).not.toBeInTheDocument();
  });
});

describe('DepositBox', () => {
  it('has all that a transfer needs, and copies the number', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    const deposit = {
      bank: '92',
      accountNumber: '1234567890',
      holder: '마키',
      dueAt: '2026-11-23T03:00:00.000Z',
    };
    render(
      <LocaleProvider language="ko">
        <DepositBox order={ORDER} deposit={deposit} timeZone="Asia/Seoul" />
      </LocaleProvider>,
    );
    const region = screen.getByRole('region', { name: /이 계좌로/ });
    for (const text of ['토스뱅크', '1234567890', '마키', '132,000원'])
      expect(region).toHaveTextContent(text);
    expect(region).toHaveTextContent('2026년 11월 23일 (월) 오후 12:00');
    fireEvent.click(screen.getByRole('button', { name: '계좌번호 복사' }));
    expect(writeText).toHaveBeenCalledWith('1234567890');
    expect(await screen.findByText('복사했어요.')).toBeInTheDocument();
  });
});

describe('timelineOf', () => {
  const refund = {
    id: 'r1',
    state: 'failed' as const,
    amount: 100,
    fee: 10,
    by: 'seller' as const,
    at: '2026-11-24T00:00:00.000Z',
    tickets: ['t1'],
    failure: 'company' as const,
    retryAt: '2026-11-25T00:00:00.000Z',
  };

  it('tells what happened, the oldest first', () => {
    const earlier = { ...refund, id: 'r0', at: '2026-11-23T00:00:00.000Z' };
    const order = anOrder({ state: 'paid', refunds: [refund, earlier] });
    expect(
      timelineOf(order).map(event =>
        event.type === 'refund' ? event.refund.id : event.type,
      ),
    ).toEqual(['booked', 'paid', 'cancelled', 'r0', 'cancelled', 'r1']);
    expect(
      timelineOf(anOrder({ state: 'expired' })).map(({ type }) => type),
    ).toEqual(['booked', 'expired']);
  });

  it('says that money is safe when a refund did not work, and when it is tried again', () => {
    const order = anOrder({ state: 'paid', refunds: [refund] });
    render(
      <LocaleProvider language="en">
        <OrderTimeline order={order} timeZone="Asia/Seoul" />
      </LocaleProvider>,
    );
    expect(
      screen.getByText(/did not work yet. Your money is safe; we try again/),
    ).toHaveTextContent('Wed, Nov 25, 2026, 9:00 AM');
    expect(
      screen.getByText('The organiser cancelled 1 ticket'),
    ).toBeInTheDocument();
  });
});

describe('Ticket', () => {
  const showTicket = (
    code?: string,
    more: Partial<TicketOf> = {},
    rest: Pick<Parameters<typeof Ticket>[0], 'marks' | 'onEnlarge'> = {},
  ) =>
    render(
      <LocaleProvider language="en">
        <Ticket
          ticket={{ ...ORDER.tickets[0], code, ...more }}
          order={ORDER}
          place="1 of 1"
          {...rest}
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

  it('names the proof of a discount, and the zone of a place without a seat', () => {
    showTicket('SIGNED', {
      state: 'sold',
      row: '',
      section: 'Standing A',
      discount: { name: 'Student', proof: 'student card' },
    });
    expect(
      screen.getByText('Show at the door: student card'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Standing A/)).toBeInTheDocument();
  });

  it('names the place whose code is enlarged, without a comma before it', () => {
    const onEnlarge = jest.fn();
    showTicket('SIGNED', {}, { onEnlarge });
    fireEvent.click(
      screen.getByRole('button', { name: 'Enlarge A, row 1, seat 1' }),
    );
    expect(onEnlarge).toHaveBeenCalled();
  });

  it('says what hides the view from its seat', () => {
    const marks = ['Restricted view: pillar'];
    showTicket('SIGNED', {}, { marks });
    expect(screen.getByText(marks[0])).toBeVisible();
  });

  it('is shown void once it is cancelled', () => {
    showTicket(undefined, { state: 'cancelled' });
    expect(screen.getByText('Void: cancelled')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says when the code will come', () => {
    showTicket();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText(/once the order is paid/)).toBeInTheDocument();
  });
});
