import type { Discount, Order } from '@marquee/plugin-ticketing-common';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPlan, aShowPage } from '../__fixtures__/builders';
import { anOrder } from '../__fixtures__/anOrder';
import { browser } from '../components/browser';
import { aZonesPlan } from '../zones/__testUtils__/openZones';
import {
  answer,
  fillIn,
  held,
  none,
  office,
  show,
} from './__testUtils__/openCheckout';

const STUDENT: Discount = {
  id: 'student',
  name: 'Student',
  kind: 'percent',
  value: 30,
  perOrderMax: 1,
  proof: 'student card',
};
const plan = { '/plans/plan-1': () => answer(aPlan()) };
const go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
const bodyOf = (calls: ReturnType<typeof office>) => {
  const order = calls.find(
    ({ path, init }) => path.endsWith('/orders') && init?.method === 'POST',
  );
  return JSON.parse(String(order?.init?.body));
};

/** Fills the form in and presses the button; the box office answers the order so. */
async function pay(orders: () => Response) {
  const calls = office({ '/holds/mine': held, ...plan, '/orders': orders });
  show();
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Pay ₩264,000' }));
  return calls;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.clearAllMocks());

describe('prices of a booking', () => {
  it('are there from the first moment, with fee and discount', async () => {
    const order = anOrder({ amount: 228_400 });
    const calls = office({
      '/holds/mine': held,
      ...plan,
      '/orders': () => answer(order, 201),
    });
    show(undefined, { bookingFee: 2_000, discounts: [STUDENT] });
    expect(
      await screen.findByRole('button', { name: 'Pay ₩268,000' }),
    ).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByLabelText('A, row 1, seat 2 · R석'),
      'Student: ₩92,400',
    );
    expect(
      screen.getByText('Show at the door: student card'),
    ).toBeInTheDocument();
    const summary = within(screen.getByRole('complementary'));
    expect(summary.getByText('−₩39,600')).toBeInTheDocument();
    expect(summary.getByText('₩4,000')).toBeInTheDocument();
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Pay ₩228,400' }));
    expect(bodyOf(calls)).toMatchObject({
      tickets: [{ seat: 1, discount: 'student' }],
      method: 'card',
    });
    expect(go).toHaveBeenCalledWith(order.checkoutUrl);
  });

  it('are not sent when a discount is for fewer tickets', async () => {
    const calls = office({ '/holds/mine': held, ...plan });
    show(undefined, { discounts: [STUDENT] });
    for (const seat of [1, 2])
      await userEvent.selectOptions(
        await screen.findByLabelText(`A, row 1, seat ${seat} · R석`),
        'Student: ₩92,400',
      );
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    const link = screen.getByRole('link', {
      name: 'A discount is chosen for too many tickets',
    });
    await userEvent.click(link);
    expect(document.activeElement).toHaveAttribute('id', 'discounts');
    expect(
      screen.getByText('Student: at most 1 tickets of an order'),
    ).toBeInTheDocument();
    expect(calls.some(({ path }) => path.endsWith('/orders'))).toBe(false);
  });

  it('lead to the order instead of its payment when they are not what was shown', async () => {
    const order = anOrder({ amount: 300_000 });
    await pay(() => answer(order, 201));
    expect(go).toHaveBeenCalledWith(`/orders/${order.id}`);
  });

  it('go with the terms that were read, and ask anew when those are others by now', async () => {
    const conflict = { reason: 'terms-changed', message: 'x', seats: [] };
    const calls = await pay(() => answer(conflict, 409));
    const { facts } = aShowPage();
    expect(bodyOf(calls).agreed).toEqual({
      startsAt: '2099-12-24T10:30:00.000Z',
      cancellation: facts.cancellation,
    });
    expect(
      screen.getByText(/has just changed the date or the cancellation rules/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Show what holds now' }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/checkout\?/));
    const [terms, privacy] = screen.getAllByRole('checkbox');
    expect(terms).not.toBeChecked();
    expect(privacy).toBeChecked();
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
  });

  it('tell what cancelling this very order would cost, and until when', async () => {
    office({ '/holds/mine': held, ...plan });
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString();
    show(undefined, { bookingFee: 2_000 }, soon);
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('nowfreebooking fee back too₩268,000');
    expect(rows[2]).toHaveTextContent(
      '10% of the price₩26,400booking fee is kept₩237,600',
    );
    expect(screen.getByText(/You can cancel online until/)).toBeInTheDocument();
  });

  it('may be paid later by a deposit, and the button says so', async () => {
    const calls = office({
      '/holds/mine': held,
      ...plan,
      '/orders': () => answer(anOrder({ amount: 264_000 }), 201),
    });
    const { unmount } = show();
    await userEvent.click(
      await screen.findByRole('radio', { name: /Bank transfer/ }),
    );
    unmount();
    show();
    await fillIn();
    const button = screen.getByRole('button', {
      name: 'Get an account for ₩264,000',
    });
    await userEvent.click(button);
    expect(bodyOf(calls).method).toBe('virtual-account');
  });

  it.each([
    ['too late for it', {}, new Date(Date.now() + 30 * 60_000).toISOString()],
    ['in another currency', { currency: 'USD' as const }, undefined],
  ])('are paid by card alone when a deposit is %s', async (_, facts, at) => {
    office({ '/holds/mine': held, ...plan });
    show(undefined, facts, at);
    await screen.findByRole('complementary');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('a booking whose time is over', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('keeps all that was filled in, and takes the seats again in one press', async () => {
    const calls = office({
      '/holds/mine': () => held(60_000),
      '/holds': held,
      ...plan,
    });
    show();
    await fillIn();
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    expect(screen.queryByRole('button', { name: /^Pay/ })).toBeNull();
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take them again' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Pay ₩264,000' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
    const again = calls.find(({ init }) => init?.method === 'POST');
    expect(again?.init?.body).toBe('{"seats":[0,1]}');
  });

  it('takes as many places of the same zones again', async () => {
    const calls = office({
      '/holds/mine': () => held(60_000),
      '/holds': held,
      '/plans/plan-1': () => answer(aZonesPlan().geometry),
    });
    show();
    await fillIn();
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    await userEvent.click(
      screen.getByRole('button', { name: 'Take them again' }),
    );
    const again = calls.find(({ init }) => init?.method === 'POST');
    expect(again?.init?.body).toBe('{"zones":[{"zone":0,"count":2}]}');
  });

  it('offers the seats again when only the box office knows that their time is over', async () => {
    const conflict = { reason: 'hold-expired', message: '', seats: [] };
    const orders = [answer(conflict, 409), answer({ orders: [] })];
    const holds = [held(), none()];
    office({
      '/holds/mine': () => holds.shift() ?? none(),
      '/p1/holds': () => held(),
      ...plan,
      '/orders': () => orders.shift() ?? answer({}, 404),
    });
    show();
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Pay ₩264,000' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take them again' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Pay ₩264,000' }),
    ).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
    expect(screen.queryByText(/the places are gone/)).not.toBeInTheDocument();
  });

  it('says when the seats are gone, and leads back to the others', async () => {
    const conflict = { reason: 'seats-taken', message: '', seats: [0] };
    office({
      '/holds/mine': () => held(60_000),
      '/holds': () => answer(conflict, 409),
      ...plan,
    });
    show();
    await screen.findByLabelText('Name');
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    await userEvent.click(
      screen.getByRole('button', { name: 'Take them again' }),
    );
    expect(
      await screen.findByText(/the places are gone. Your details are kept/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose seats' })).toBeVisible();
  });
});

describe('seats that may not be booked together', () => {
  it('stay held, and the way back to them is beside the reason', async () => {
    const conflict = { reason: 'orphan', message: '', seats: [2], shift: [1] };
    office({
      '/holds/mine': held,
      ...plan,
      '/orders': () => answer(conflict, 409),
    });
    show();
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Pay ₩264,000' }));
    const alert = await screen.findByText(/These seats leave one alone/);
    expect(within(alert).getByRole('link')).toHaveAttribute(
      'href',
      '/performances/p1',
    );
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
  });
});

describe('a booking that was begun before', () => {
  const orders = (order: Partial<Order>) => ({
    '/holds/mine': none,
    '/orders': () => answer({ orders: [anOrder(order)] }),
  });

  it('leads back to its payment, whichever way the buyer came', async () => {
    office(orders({ state: 'pending' }));
    show();
    expect(
      await screen.findByText(/You have begun to pay for order M4K7-Q2ZD/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Pay/ })).toHaveAttribute(
      'href',
      anOrder().checkoutUrl,
    );
  });

  it('is not one that is paid, or for another date', async () => {
    office(orders({ state: 'pending', performance: 'p2' }));
    show();
    expect(
      await screen.findByText('You hold no seats for this performance.'),
    ).toBeInTheDocument();
  });
});
