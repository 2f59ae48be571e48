import type {
  CancellationPreview,
  Order,
} from '@marquee/plugin-ticketing-common';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOrder, aTicket } from '../__fixtures__/anOrder';
import { ApiError } from '../api/ApiError';
import { LocaleProvider } from '../components/locale';
import { CancelOffer } from './CancelOffer';

const [FIRST, SECOND] = [1, 2].map(
  n => `6f1d8f2e-3a51-4c2b-9a55-0f6d6a3c1a0${n}`,
);
const PAID = anOrder({
  state: 'paid',
  amount: 268_000,
  cancellable: true,
  cancelBefore: '2026-12-24T10:30:00.000Z',
  tickets: [
    aTicket({ id: FIRST, state: 'sold', code: 'ONE', bookingFee: 2_000 }),
    aTicket({
      id: SECOND,
      state: 'sold',
      code: 'TWO',
      number: '2',
      bookingFee: 2_000,
    }),
  ],
});

function aPreview(
  tickets: string[],
  changes: Partial<CancellationPreview> = {},
): CancellationPreview {
  const refund = tickets.length * 118_800;
  return {
    currency: 'KRW',
    refund,
    fee: tickets.length * 13_200,
    lines: [],
    accountNeeded: false,
    terms: [
      {
        from: '2026-11-22T03:00:00.000Z',
        until: '2099-12-18T00:00:00.000Z',
        rule: 'd-7',
        feePercent: 10,
        bookingFeeRefunded: false,
      },
    ],
    ...changes,
  };
}

const client = {
  previewCancellation: jest.fn(),
  cancelTickets: jest.fn(),
};
const onOrder = jest.fn();

function show(order: Order = PAID) {
  return render(
    <LocaleProvider language="en">
      <CancelOffer
        client={client}
        order={order}
        timeZone="Asia/Seoul"
        onOrder={onOrder}
      />
    </LocaleProvider>,
  );
}
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
const conflict = (reason: 'refund-changed' | 'too-late') =>
  new ApiError({
    kind: 'refused',
    status: 409,
    message: reason,
    conflict: { reason, message: reason, seats: [] },
  });

beforeEach(() => {
  jest.resetAllMocks();
  client.previewCancellation.mockImplementation(
    async (_: string, tickets: string[]) => aPreview(tickets),
  );
});

describe('cancelling', () => {
  it('has its deadline beside it', () => {
    show();
    expect(
      screen.getByRole('button', { name: 'Cancel tickets' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'You can cancel online until Thu, Dec 24, 2026, 7:30 PM.',
      ),
    ).toBeInTheDocument();
  });

  it('tells first what comes back, for the chosen tickets, and when it is less', async () => {
    show();
    await press('Cancel tickets');
    expect(
      screen.getByRole('heading', { name: 'Cancel tickets' }),
    ).toHaveFocus();
    expect(
      await screen.findByText('Cancel now: ₩237,600 back (fee ₩26,400).'),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /now/ })).toHaveTextContent(
      '₩26,400booking fee is kept₩237,600',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /seat 2/ }));
    expect(
      await screen.findByText('Cancel now: ₩118,800 back (fee ₩13,200).'),
    ).toBeInTheDocument();
    expect(client.previewCancellation).toHaveBeenLastCalledWith(PAID.id, [
      FIRST,
    ]);
  });

  it('offers to keep everything first, and changes nothing then', async () => {
    show();
    await press('Cancel tickets');
    const buttons = screen.getAllByRole('button');
    expect(buttons[0]).toHaveTextContent('No, keep everything');
    await press('No, keep everything');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Cancel tickets' }),
      ).toHaveFocus(),
    );
    expect(client.cancelTickets).not.toHaveBeenCalled();
  });

  it('names what it does and tells the result', async () => {
    const refund = {
      id: 'r1',
      state: 'requested' as const,
      amount: 237_600,
      fee: 26_400,
      by: 'buyer' as const,
      at: '2026-11-23T00:00:00.000Z',
      tickets: [FIRST, SECOND],
    };
    const changed = anOrder({ ...PAID, state: 'cancelled', refunds: [refund] });
    client.cancelTickets.mockResolvedValue(changed);
    show();
    await press('Cancel tickets');
    await screen.findByText(/Cancel now/);
    await press('Yes, cancel 2 tickets (₩237,600 back)');
    expect(client.cancelTickets).toHaveBeenCalledWith(
      PAID.id,
      { tickets: [FIRST, SECOND], expectedRefund: 237_600 },
      expect.stringMatching(/^[0-9a-f]{32}$/),
    );
    expect(onOrder).toHaveBeenCalledWith(changed);
    expect(
      await screen.findByText('Cancelled. ₩237,600 goes back to you.'),
    ).toHaveFocus();
  });

  it('asks again when the amount has changed meanwhile, and cancels nothing', async () => {
    client.cancelTickets.mockRejectedValueOnce(conflict('refund-changed'));
    show();
    await press('Cancel tickets');
    await screen.findByText(/Cancel now/);
    client.previewCancellation.mockResolvedValue(
      aPreview([FIRST, SECOND], { refund: 200_000 }),
    );
    await press(/^Yes, cancel/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Meanwhile the amount has changed',
    );
    expect(
      await screen.findByRole('button', { name: /₩200,000 back/ }),
    ).toBeInTheDocument();
    expect(onOrder).not.toHaveBeenCalled();
  });

  it('repeats the same request after no answer', async () => {
    client.cancelTickets.mockRejectedValue(
      new ApiError({ kind: 'network', message: 'offline' }),
    );
    show();
    await press('Cancel tickets');
    await screen.findByText(/Cancel now/);
    await press(/^Yes, cancel/);
    await screen.findByText(/perhaps it was done/);
    await press(/^Yes, cancel/);
    const [first, second] = client.cancelTickets.mock.calls;
    expect(second).toEqual(first);
  });

  it('asks for an account where the money cannot go back by itself', async () => {
    client.previewCancellation.mockResolvedValue(
      aPreview([FIRST], { accountNeeded: true }),
    );
    client.cancelTickets.mockResolvedValue(PAID);
    show({ ...PAID, method: 'virtual-account' });
    await press('Cancel tickets');
    await screen.findByLabelText('Bank');
    await press(/^Yes, cancel/);
    expect(screen.getByText('3 things to fix').parentElement).toHaveFocus();
    expect(client.cancelTickets).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByLabelText('Bank'), 'Toss Bank');
    await userEvent.type(
      screen.getByLabelText('Account number'),
      '1000-1234 5678',
    );
    await userEvent.type(screen.getByLabelText(/owner/), '김관객');
    await press(/^Yes, cancel/);
    expect(client.cancelTickets.mock.calls[0][1]).toMatchObject({
      account: { bank: '92', accountNumber: '100012345678', holder: '김관객' },
    });
  });

  it('says that it is too late, with whom to ask', async () => {
    const { unmount } = show({ ...PAID, cancellable: false });
    expect(
      screen.getByText(/Online cancelling ended Thu, Dec 24, 2026, 7:30 PM/),
    ).toBeInTheDocument();
    unmount();
    client.previewCancellation.mockRejectedValue(conflict('too-late'));
    show();
    await press('Cancel tickets');
    expect(await screen.findByText(/too late to cancel/)).toBeInTheDocument();
  });

  it('gives up an order that is not paid, as a whole', async () => {
    const open = anOrder({ cancellable: true });
    client.previewCancellation.mockResolvedValue(
      aPreview([], { refund: 0, fee: 0, terms: [] }),
    );
    client.cancelTickets.mockResolvedValue({ ...open, state: 'cancelled' });
    show(open);
    await press('Give this order up');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Yes, give it up' }),
      ).toHaveAttribute('aria-disabled', 'false'),
    );
    await press('Yes, give it up');
    expect(
      await screen.findByText('Given up. Nothing was charged.'),
    ).toBeInTheDocument();
  });
});
