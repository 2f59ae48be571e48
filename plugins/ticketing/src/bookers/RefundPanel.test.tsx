import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBooker } from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { press } from '../__testUtils__/press';
import { RefusedError } from '../api/RefusedError';
import type { RefundPreview, TicketingApi } from '../api/TicketingApi';
import { RefundPanel } from './RefundPanel';

/** Opens the panel of an order, and gives a reason. */
async function open(api: Partial<TicketingApi>, booker = aBooker()) {
  const onRefunded = jest.fn();
  const { container } = await openTab(
    <RefundPanel
      show="hamlet"
      booker={booker}
      currency="KRW"
      onRefunded={onRefunded}
    />,
    api,
  );
  await userEvent.type(await screen.findByLabelText('Reason'), 'Rain');
  return { container, onRefunded };
}

describe('RefundPanel', () => {
  it('shows what a refund gives back before it refunds', async () => {
    const refund = jest.fn().mockResolvedValue(undefined);
    const { onRefunded } = await open({ refund });
    await press('See what goes back');
    expect(
      await screen.findByText('₩81,000 goes back, ₩9,000 is kept.'),
    ).toBeVisible();
    expect(refund).not.toHaveBeenCalled();
    await press('Yes, refund');
    expect(await screen.findByText(/money is on its way/)).toBeVisible();
    expect(refund).toHaveBeenCalledWith('hamlet', aBooker().order, {
      tickets: [aBooker().tickets[0].id],
      mode: 'full',
      expectedRefund: 81_000,
      reason: 'Rain',
    });
    expect(onRefunded).toHaveBeenCalledTimes(1);
  });

  it('asks once more, with the reason that was given, when another sum would go back by now', async () => {
    const previewRefund = jest
      .fn()
      .mockResolvedValueOnce({ refund: 81_000, fee: 9_000 })
      .mockResolvedValue({ refund: 63_000, fee: 27_000 });
    const refund = jest
      .fn()
      .mockRejectedValueOnce(new RefusedError('refund-changed', '63000'))
      .mockResolvedValue(undefined);
    const { container } = await open({
      previewRefund,
      refund,
    });
    await press('See what goes back');
    await press('Yes, refund');
    expect(
      await screen.findByText(
        'What goes back has changed since you looked, from ₩81,000 to ₩63,000. ₩63,000 goes back, ₩27,000 is kept.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByLabelText('Reason')).toHaveValue('Rain');
    expect(await findings(container)).toEqual([]);
    await press('Yes, refund');
    expect(await screen.findByText(/money is on its way/)).toBeVisible();
    expect(refund).toHaveBeenLastCalledWith('hamlet', aBooker().order, {
      tickets: [aBooker().tickets[0].id],
      mode: 'full',
      expectedRefund: 63_000,
      reason: 'Rain',
    });
  });

  it('keeps the focus where it asks once more, and takes no press until it asks', async () => {
    const answer: ((now: RefundPreview) => void)[] = [];
    const previewRefund = () =>
      new Promise<RefundPreview>(resolve => {
        answer.push(resolve);
      });
    const refund = jest
      .fn()
      .mockRejectedValue(new RefusedError('refund-changed', '63000'));
    await open({ previewRefund, refund });
    await press('See what goes back');
    await act(async () => answer[0]({ refund: 81_000, fee: 9_000 }));
    const confirm = screen.getByRole('button', { name: 'Yes, refund' });
    confirm.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(answer).toHaveLength(2));
    expect(confirm).toHaveFocus();
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(refund).toHaveBeenCalledTimes(1);
    await act(async () => answer[1]({ refund: 63_000, fee: 27_000 }));
    expect(screen.getByText(/from ₩81,000 to ₩63,000/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Yes, refund' })).toHaveFocus();
    expect(confirm).not.toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(refund).toHaveBeenCalledTimes(2);
  });

  it('promises no sum any more for tickets that somebody else has refunded', async () => {
    const gone = new RefusedError('refund-changed', 'not valid any more');
    await open({
      previewRefund: jest
        .fn()
        .mockResolvedValueOnce({ refund: 81_000, fee: 9_000 })
        .mockRejectedValue(gone),
      refund: () => Promise.reject(gone),
    });
    await press('See what goes back');
    await press('Yes, refund');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /These tickets are not valid any more/,
    );
    expect(screen.queryByText(/goes back, /)).not.toBeInTheDocument();
  });

  it('shows no sum of a choice that was changed while it was looked up', async () => {
    let answer = (_: RefundPreview) => undefined as void;
    const previewRefund = () =>
      new Promise<RefundPreview>(resolve => {
        answer = resolve;
      });
    await open({ previewRefund });
    await press('See what goes back');
    await press(/How much/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Less the cancellation fee' }),
    );
    await act(async () => answer({ refund: 90_000, fee: 0 }));
    expect(screen.queryByText(/goes back, /)).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See what goes back' }),
    ).toBeVisible();
  });

  it('refunds one ticket of several, and keeps nobody out', async () => {
    const [ticket] = aBooker().tickets;
    const other = { ...ticket, id: 'other', number: '8' };
    const booker = aBooker({ tickets: [ticket, other] });
    const refund = jest.fn().mockResolvedValue(undefined);
    const { container } = await open({ refund }, booker);
    await userEvent.click(screen.getByLabelText('Stalls, row 1, seat 7'));
    expect(await findings(container)).toEqual([]);
    await press('See what goes back');
    await press('Yes, refund');
    expect(refund).toHaveBeenCalledWith(
      'hamlet',
      booker.order,
      expect.objectContaining({ tickets: ['other'] }),
    );
  });
});
