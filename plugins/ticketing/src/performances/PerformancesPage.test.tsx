import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCallOff, aShow, aStanding } from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { press } from '../__testUtils__/press';
import { PerformancesPage } from './PerformancesPage';

const { facts } = aShow().specification;
const cancelled = {
  ...facts,
  performances: [{ ...facts.performances[0], state: 'cancelled' as const }],
};
const CALLED_OFF = '?performance=p1&view=call-off';

describe('PerformancesPage', () => {
  it('calls a performance off once its day is typed, and keeps nobody out', async () => {
    const readStanding = jest
      .fn()
      .mockResolvedValueOnce(aStanding())
      .mockResolvedValue(aStanding({ calledOff: true }));
    const callOff = jest.fn().mockResolvedValue(aCallOff());
    const changeFacts = jest.fn().mockResolvedValue(aShow());
    const { container } = await openTab(<PerformancesPage />, {
      readStanding,
      callOff,
      changeFacts,
    });
    await press(/^Call off Thu, Dec 24/);
    expect(
      await screen.findByText(/1 orders with 1 tickets: ₩90,000 goes back/),
    ).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Reason'), 'Rain');
    const word = screen.getByLabelText('Type 2099-12-24 to confirm');
    await userEvent.type(word, '2099-12-2');
    const confirm = screen.getByRole('button', { name: 'Yes, call it off' });
    expect(confirm).toBeDisabled();
    await userEvent.type(word, '4');
    await userEvent.click(confirm);
    expect(await screen.findByText('Called off')).toBeVisible();
    expect(callOff).toHaveBeenCalledWith('hamlet', 'p1', 'Rain');
    await waitFor(() =>
      expect(changeFacts).toHaveBeenCalledWith('hamlet', {
        revision: 1,
        facts: cancelled,
        announce: true,
      }),
    );
  });

  it('does not speak of money that goes back when nobody has ordered', async () => {
    const none = { orders: 0, tickets: 0, amount: 0, ordered: false };
    await openTab(<PerformancesPage />, {
      readStanding: async () => aStanding(none),
    });
    await press(/^Call off Thu, Dec 24/);
    expect(
      await screen.findByText(/^No order has to be refunded/),
    ).toBeVisible();
    expect(screen.queryByText(/goes back/)).not.toBeInTheDocument();
  });

  it('shows after a reload how far the refunds are, and which do not work', async () => {
    const failed = {
      order: 'o1',
      code: 'M4K7-Q2ZD',
      refund: 'r1',
      amount: 90_000,
      failure: 'account-needed',
    };
    const progress = { orders: 3, done: 2, failed: [failed] };
    const readCallOff = jest
      .fn()
      .mockResolvedValueOnce(aCallOff({ ...progress, state: 'running' }))
      .mockResolvedValue(aCallOff({ orders: 3, done: 3, amount: 270_000 }));
    const { container } = await openTab(
      <PerformancesPage />,
      {
        getShow: async () =>
          aShow({ specification: { facts: cancelled } } as object),
        readStanding: async () => aStanding({ calledOff: true }),
        readCallOff,
      },
      CALLED_OFF,
    );
    expect(
      await screen.findByText('2 of 3 orders are refunded.'),
    ).toBeVisible();
    expect(screen.getByText(/has to name an account/)).toBeVisible();
    // It is called off: that is no question any more.
    expect(
      screen.getByRole('heading', { name: /^Refunds of Thu, Dec 24/ }),
    ).toBeVisible();
    expect(await findings(container)).toEqual([]);
    expect(
      await screen.findByText(
        'All 3 orders are refunded: ₩270,000.',
        undefined,
        { timeout: 10_000 },
      ),
    ).toBeVisible();
  });

  it('looks again until the public list knows, and begins with nothing that is still rolled out', async () => {
    const at = (number: number, state: string, of = facts) =>
      aShow({
        specification: { facts: of },
        latestRevision: { ...aShow().latestRevision, number, state },
      } as object);
    const getShow = jest
      .fn()
      .mockResolvedValueOnce(at(2, 'rolling-out'))
      .mockResolvedValueOnce(at(2, 'live'))
      .mockResolvedValueOnce(at(3, 'rolling-out'))
      .mockResolvedValue(at(3, 'live', cancelled));
    const changeFacts = jest.fn().mockResolvedValue(at(3, 'rolling-out'));
    await openTab(<PerformancesPage />, {
      getShow,
      changeFacts,
      readStanding: async () => aStanding({ calledOff: true }),
    });
    expect(await screen.findByText(/public list is told/)).toBeVisible();
    expect(changeFacts).not.toHaveBeenCalled();
    await waitFor(
      () => expect(screen.queryByText(/public list/)).not.toBeInTheDocument(),
      { timeout: 15_000 },
    );
    expect(changeFacts).toHaveBeenCalledTimes(1);
    expect(changeFacts).toHaveBeenCalledWith(
      'hamlet',
      expect.objectContaining({ revision: 2 }),
    );
  }, 30_000);

  it('says when the public list could not be told in the end', async () => {
    const at = (number: number, state: string) =>
      aShow({
        latestRevision: { ...aShow().latestRevision, number, state },
      } as object);
    const getShow = jest
      .fn()
      .mockResolvedValueOnce(at(1, 'live'))
      .mockResolvedValue(at(2, 'failed'));
    const changeFacts = jest.fn().mockResolvedValue(at(2, 'rolling-out'));
    await openTab(<PerformancesPage />, {
      getShow,
      changeFacts,
      readStanding: async () => aStanding({ calledOff: true }),
    });
    expect(await screen.findByText(/publishing it failed/)).toBeVisible();
    expect(changeFacts).toHaveBeenCalledTimes(1);
    await press('Try again');
    await waitFor(() => expect(changeFacts).toHaveBeenCalledTimes(2));
  });

  it('says when the public list cannot be told, and tries again', async () => {
    const changeFacts = jest
      .fn()
      .mockRejectedValueOnce(new Error('is being rolled out'))
      .mockResolvedValue(aShow());
    await openTab(<PerformancesPage />, {
      readStanding: async () => aStanding({ calledOff: true }),
      changeFacts,
    });
    expect(await screen.findByText(/being rolled out/)).toBeVisible();
    await press('Try again');
    await waitFor(() => expect(changeFacts).toHaveBeenCalledTimes(2));
  });

  it('takes seats off sale by their names, tells those that stay, and puts them back', async () => {
    const block = jest.fn().mockResolvedValue({
      blocked: [{ seat: 0, reason: 'camera' }],
      refused: [{ seat: 1, state: 'sold' }],
    });
    const unblock = jest.fn().mockResolvedValue({ blocked: [], refused: [] });
    const { container } = await openTab(
      <PerformancesPage />,
      { block, unblock },
      '?performance=p1&view=seats',
    );
    expect(await screen.findByText('Every seat is on sale.')).toBeVisible();
    const numbers = screen.getByLabelText(/^Seats, such as/);
    await userEvent.type(numbers, '1-2, 9');
    expect(await screen.findByText('This row has no seat 9.')).toBeVisible();
    await userEvent.clear(numbers);
    await userEvent.type(numbers, '1-2');
    await userEvent.type(screen.getByLabelText(/^Reason/), 'camera');
    await press('Take off sale');
    expect(
      await screen.findByText(
        'These stay as they are: Stalls, row A, seat 2 (sold)',
      ),
    ).toBeVisible();
    expect(block).toHaveBeenCalledWith('hamlet', 'p1', {
      seats: [0, 1],
      reason: 'camera',
    });
    expect(await findings(container)).toEqual([]);
    await press('Put back on sale: Stalls, row A, seat 1');
    expect(await screen.findByText('Every seat is on sale.')).toBeVisible();
    expect(unblock).toHaveBeenCalledWith('hamlet', 'p1', [0]);
  });

  it('takes a whole section off sale, and names only the first of many that stay', async () => {
    const block = jest.fn().mockResolvedValue({
      blocked: [],
      refused: Array.from({ length: 23 }, () => ({ seat: 1, state: 'sold' })),
    });
    await openTab(
      <PerformancesPage />,
      { block },
      '?performance=p1&view=seats',
    );
    await userEvent.click(await screen.findByRole('button', { name: /Row$/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'All rows' }),
    );
    expect(screen.queryByLabelText(/^Seats, such as/)).toBeNull();
    await press('Take off sale');
    expect(block).toHaveBeenCalledWith('hamlet', 'p1', {
      seats: [0, 1, 2, 3, 4, 5, 6, 7],
      reason: '',
    });
    expect(await screen.findByText(/\(sold\) and 3 more$/)).toBeVisible();
  });

  it('puts a whole row back at once, and single seats by their names', async () => {
    const off = [0, 1, 2, 3].map(seat => ({ seat, reason: 'camera' }));
    const unblock = jest
      .fn()
      .mockResolvedValueOnce({ blocked: off.slice(1), refused: [] })
      .mockResolvedValue({ blocked: [], refused: [] });
    await openTab(
      <PerformancesPage />,
      { unblock, listBlocked: async () => ({ blocked: off, refused: [] }) },
      '?performance=p1&view=seats',
    );
    expect(
      await screen.findByText(/^Stalls, row A, seats 1 to 4: camera/),
    ).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^Seats, such as/), '1');
    await press('Put back on sale');
    await press('Put back on sale: Stalls, row A, seats 2 to 4');
    expect(await screen.findByText('Every seat is on sale.')).toBeVisible();
    expect(unblock.mock.calls).toEqual([
      ['hamlet', 'p1', [0]],
      ['hamlet', 'p1', [1, 2, 3]],
    ]);
  });

  it('gives the focus back to what opened a performance', async () => {
    await openTab(<PerformancesPage />);
    await press(/^Seats off sale on/);
    await press('Close');
    expect(
      screen.getByRole('button', { name: /^Seats off sale on/ }),
    ).toHaveFocus();
  });
});
