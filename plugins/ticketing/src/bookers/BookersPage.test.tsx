import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBooker, aBookersPage } from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { press } from '../__testUtils__/press';
import { OtherVersionError } from '../api/OtherVersionError';
import { BookersPage } from './BookersPage';

describe('BookersPage', () => {
  it('lists orders masked, with the sums of all pages, and keeps nobody out', async () => {
    const { container } = await openTab(<BookersPage />);
    expect(await screen.findByText('김*나')).toBeVisible();
    const table = screen.getByRole('region', { name: 'Bookers' });
    expect(
      await within(table).findByText('Thu, Dec 24, 2099, 7:30 PM'),
    ).toBeVisible();
    expect(screen.getByText('1 orders, 1 tickets sold, ₩90,000')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('asks for what the address says, and for the page after', async () => {
    const listBookers = jest
      .fn()
      .mockResolvedValue(aBookersPage({ next: 'cursor' }));
    await openTab(
      <BookersPage />,
      { listBookers },
      '?search=kim&state=paid&performance=p1',
    );
    await press('Next page');
    const filter = { search: 'kim', state: 'paid', performance: 'p1' };
    await waitFor(() =>
      expect(listBookers).toHaveBeenLastCalledWith('hamlet', {
        ...filter,
        after: 'cursor',
        limit: 50,
      }),
    );
    expect(listBookers).toHaveBeenCalledWith('hamlet', {
      ...filter,
      after: undefined,
      limit: 50,
    });
  });

  it('leads on, back and to the beginning, says which rows are seen, and keeps the focus there', async () => {
    const totals = { orders: 101, tickets: 101, amount: 1 };
    const rows = (...codes: string[]) =>
      codes.map(code => aBooker({ order: code, code }));
    const fifty = (letter: string) =>
      rows(...Array.from({ length: 50 }, (_, row) => `${letter}${row}`));
    const pages = {
      '': { bookers: fifty('A'), next: 'c2' },
      c2: { bookers: fifty('B'), next: 'c3' },
      c3: { bookers: rows('C0'), next: null },
    };
    const listBookers = async (_: string, { after = '' }: { after?: string }) =>
      aBookersPage({ totals, ...pages[after as keyof typeof pages] });
    const { container } = await openTab(<BookersPage />, { listBookers });
    const way = (name: string) => screen.getByRole('button', { name });
    expect(await screen.findByText('1–50 of 101 orders')).toBeVisible();
    expect(way('Previous page')).toBeDisabled();
    await press('Next page');
    expect(await screen.findByText('51–100 of 101 orders')).toBeVisible();
    expect(way('Next page')).toHaveFocus();
    await press('Next page');
    expect(await screen.findByText('101–101 of 101 orders')).toBeVisible();
    expect(screen.getByText('Open C0')).toBeVisible();
    expect(way('Next page')).toBeDisabled();
    expect(
      screen.getByRole('navigation', { name: 'Pages of the list' }),
    ).toHaveFocus();
    expect(await findings(container)).toEqual([]);
    await press('Previous page');
    expect(await screen.findByText('51–100 of 101 orders')).toBeVisible();
    expect(screen.getByText('Open B0')).toBeVisible();
    await press('Next page');
    await screen.findByText('Open C0');
    await press('First page');
    expect(await screen.findByText('1–50 of 101 orders')).toBeVisible();
    expect(screen.getByText('Open A0')).toBeVisible();
  });

  it('begins with the first page again when something else is looked for', async () => {
    const listBookers = jest
      .fn()
      .mockResolvedValue(aBookersPage({ next: 'c2' }));
    await openTab(<BookersPage />, { listBookers });
    await press('Next page');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'First page' })).toBeEnabled(),
    );
    await userEvent.type(screen.getByRole('textbox'), 'kim');
    await waitFor(() =>
      expect(listBookers).toHaveBeenLastCalledWith('hamlet', {
        search: 'kim',
        limit: 50,
      }),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'First page' })).toBeDisabled(),
    );
    expect(
      screen.getByRole('button', { name: 'Previous page' }),
    ).toBeDisabled();
  });

  it('leads from a linked page that is not there any more to the first one', async () => {
    const listBookers = jest
      .fn()
      .mockRejectedValueOnce(new Error('after: no such page'))
      .mockResolvedValueOnce(aBookersPage({ bookers: [] }))
      .mockResolvedValue(aBookersPage());
    await openTab(<BookersPage />, { listBookers }, '?after=c2');
    expect(await screen.findByText(/no such page/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'First page' })).toBeEnabled();
    await press('Try again');
    expect(
      await screen.findByText('Nothing is on this page any more.'),
    ).toBeVisible();
    expect(screen.queryByText(/No bookings yet/)).not.toBeInTheDocument();
    await press('First page');
    expect(await screen.findByText('김*나')).toBeVisible();
  });

  it('tells nothing yet from nothing found', async () => {
    const none = aBookersPage({ bookers: [] });
    const { unmount } = await openTab(<BookersPage />, {
      listBookers: async () => none,
    });
    expect(await screen.findByText(/No bookings yet/)).toBeVisible();
    expect(
      await screen.findByRole('link', { name: /hamlet\.marquee/ }),
    ).toBeVisible();
    unmount();
    const listBookers = jest.fn(async (_: string, query: object) =>
      'search' in query && query.search ? none : aBookersPage(),
    );
    await openTab(<BookersPage />, { listBookers }, '?search=nobody');
    expect(await screen.findByText(/Nothing fits/)).toBeVisible();
    await press('Clear the filters');
    expect(await screen.findByText('김*나')).toBeVisible();
  });

  it('keeps what it has when the box office is away, and says from when it is', async () => {
    const listBookers = jest
      .fn()
      .mockResolvedValueOnce(aBookersPage({ next: 'cursor' }))
      .mockRejectedValueOnce(new Error('the box office sleeps'))
      .mockResolvedValue(aBookersPage());
    await openTab(<BookersPage />, { listBookers });
    await press('Next page');
    expect(await screen.findByText(/the box office sleeps/)).toBeVisible();
    expect(screen.getByText(/What you see is from/)).toBeVisible();
    expect(screen.getByText('김*나')).toBeVisible();
    await press('Try again');
    await waitFor(() =>
      expect(screen.queryByText(/sleeps/)).not.toBeInTheDocument(),
    );
  });

  it('shows a booker in clear once a reason is given', async () => {
    const reveal = jest.fn().mockResolvedValue({
      name: '김하나',
      email: 'hana@example.org',
      phone: null,
    });
    await openTab(<BookersPage />, { reveal });
    await press('Open M4K7-Q2ZD');
    const show = screen.getByRole('button', { name: 'Show in clear' });
    expect(show).toBeDisabled();
    await userEvent.type(screen.getByLabelText(/Why do you need/), ' A call ');
    await userEvent.click(show);
    expect(
      await screen.findByText('김하나, hana@example.org, erased'),
    ).toBeVisible();
    expect(reveal).toHaveBeenCalledWith('hamlet', aBooker().order, 'A call');
  });

  it('still shows an order whose refund took it out of what is looked for, and gives the focus back', async () => {
    const [ticket] = aBooker().tickets;
    const refunded = aBooker({
      state: 'cancelled',
      tickets: [{ ...ticket, state: 'cancelled' }],
    });
    const other = aBooker({ order: 'other', code: 'AAAA-BBBB' });
    const listBookers = jest
      .fn()
      .mockResolvedValueOnce(aBookersPage({ bookers: [other, aBooker()] }))
      .mockImplementation(async (_: string, { state }: { state?: string }) =>
        aBookersPage({ bookers: state === 'paid' ? [other] : [refunded] }),
      );
    await openTab(<BookersPage />, { listBookers }, '?state=paid');
    await press('Open M4K7-Q2ZD');
    await userEvent.type(screen.getByLabelText('Reason'), 'Rain');
    await press('See what goes back');
    await press('Yes, refund');
    expect(await screen.findByText(/money is on its way/)).toBeVisible();
    expect(
      await screen.findByText('Stalls, row 1, seat 7, R석, ₩90,000, cancelled'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Open M4K7-Q2ZD' }),
    ).not.toBeInTheDocument();
    expect(listBookers).toHaveBeenCalledWith('hamlet', {
      search: aBooker().code,
      limit: 1,
    });
    await press('Close');
    await press('Open AAAA-BBBB');
    await press('Close');
    expect(
      screen.getByRole('button', { name: 'Open AAAA-BBBB' }),
    ).toHaveFocus();
  });

  it('says that the show could not be read, rather than times of another zone', async () => {
    await openTab(<BookersPage />, {
      getShow: () => Promise.reject(new Error('the portal sleeps')),
    });
    expect(await screen.findByText(/the portal sleeps/)).toBeVisible();
    expect(screen.queryByText('김*나')).not.toBeInTheDocument();
  });

  it('tells how it was paid, what is to be shown at the door, and what failed', async () => {
    const [ticket] = aBooker().tickets;
    const booker = aBooker({
      method: 'virtual-account',
      tickets: [
        {
          ...ticket,
          bookingFee: 1_000,
          discount: { name: 'Student', proof: 'student card' },
        },
      ],
      refunds: [
        {
          id: 'r1',
          state: 'failed',
          failure: 'account-needed',
          amount: 90_000,
          fee: 1_000,
          by: 'buyer',
          at: '2099-12-01T10:30:00.000Z',
          tickets: [ticket.id],
        },
      ],
    });
    await openTab(<BookersPage />, {
      listBookers: async () => aBookersPage({ bookers: [booker] }),
    });
    await press('Open M4K7-Q2ZD');
    expect(screen.getByText('Paid by deposit')).toBeVisible();
    expect(
      screen.getByText(
        /fee ₩1,000, discount Student \(to show: student card\)/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        /booker has to name an account, at the order under My tickets/,
      ),
    ).toBeVisible();
  });

  it('does not say of an order that awaits its money that it is paid', async () => {
    const booker = aBooker({ state: 'awaiting-deposit', paidAt: null });
    await openTab(<BookersPage />, {
      listBookers: async () => aBookersPage({ bookers: [booker] }),
    });
    await press('Open M4K7-Q2ZD');
    const opened = screen.getByRole('region', { name: 'M4K7-Q2ZD' });
    expect(within(opened).getByText('Deposit awaited')).toBeVisible();
    expect(within(opened).queryByText(/^Paid/)).not.toBeInTheDocument();
  });

  it('says in plain words that the box office is of another version', async () => {
    const { container } = await openTab(<BookersPage />, {
      listBookers: async () => {
        throw new OtherVersionError('[{ "code": "invalid_type" }]');
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/of another version than the portal/);
    expect(alert).toHaveTextContent(/Sales go on/);
    expect(container).not.toHaveTextContent(/invalid_type/);
    expect(screen.getByRole('search')).toBeVisible();
  });
});
