import {
  type PlanFeatures,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPicker } from '../__testUtils__/renderPicker';
import { SeatList } from './SeatList';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [{ note: 'pillar', seats: [6] }],
};

describe('SeatList', () => {
  it('leads from section to row to seat by the keyboard alone', async () => {
    const { client } = renderPicker(<SeatList />, {
      codes: [0, 2, 1, ...Array(9).fill(0)],
    });
    await userEvent.tab();
    expect(
      screen.getByRole('button', { name: /Section A 4 left from ₩132,000/ }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Section A' })).toHaveFocus();
    const row = screen.getByRole('region', { name: 'Row 1' });
    const seats = within(row).getAllByRole('button');
    expect(seats).toHaveLength(1);
    expect(seats[0]).toHaveAccessibleName(
      'A, row 1, seat 1, R석, ₩132,000, free',
    );
    await userEvent.click(seats[0]);
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [0]);
  });

  it('tells prices as they are paid, fee and all', async () => {
    renderPicker(<SeatList />, { facts: { bookingFee: 2_000 } });
    await userEvent.click(
      screen.getByRole('button', { name: /Section A .* from ₩134,000/ }),
    );
    expect(
      screen.getByRole('button', { name: /^A, row 1, seat 1, R석, ₩134,000/ }),
    ).toBeInTheDocument();
  });

  it('keeps a seat that somebody takes under the focus, but offers it no more', async () => {
    const free = Array(12).fill(0);
    const { client, tell } = renderPicker(<SeatList />);
    await userEvent.click(screen.getByRole('button', { name: /^Section A/ }));
    const seat = screen.getByRole('button', { name: /^A, row 1, seat 2,/ });
    seat.focus();
    tell(Object.assign([...free], { 1: SEAT_STATE.held }));
    expect(seat).toHaveFocus();
    expect(seat).toHaveAttribute('aria-disabled', 'true');
    expect(seat).toHaveAccessibleName(
      'A, row 1, seat 2, R석, ₩132,000, held by someone else',
    );
    await userEvent.keyboard('{Enter}');
    expect(client.holdSeats).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /All sections/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Section A/ }));
    expect(
      screen.queryByRole('button', { name: /^A, row 1, seat 2,/ }),
    ).not.toBeInTheDocument();
  });

  it('opens the section of a seat that was chosen before signing in', async () => {
    renderPicker(<SeatList firstSeen={7} />);
    expect(
      screen.getByRole('heading', { name: 'Section B' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /All sections/ }));
    expect(
      screen.getByRole('button', { name: /^Section A/ }),
    ).toBeInTheDocument();
  });

  it('keeps to the category that the reader looks at', () => {
    renderPicker(<SeatList />, {
      picker: { filter: { category: 'S', access: 'none' } },
    });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button')).toHaveTextContent('Section B');
  });

  it('tells what is special about a seat, and looks for such seats', async () => {
    renderPicker(<SeatList />, {
      features,
      picker: { filter: { access: 'wheelchair' } },
    });
    await userEvent.click(screen.getByRole('button', { name: /^Section A/ }));
    const names = screen
      .getAllByRole('button', { name: /^A, row/ })
      .map(button => button.textContent);
    expect(names).toEqual([
      expect.stringContaining('wheelchair place, free'),
      expect.stringContaining('companion seat, free'),
    ]);
  });

  it('takes seats together for a party', async () => {
    const { client } = renderPicker(<SeatList />, { picker: { party: 2 } });
    await userEvent.click(screen.getByRole('button', { name: /^Section A/ }));
    await userEvent.click(
      screen.getByRole('button', { name: /^A, row 1, seat 1,/ }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [0, 1]);
  });

  it('says when nothing is free', () => {
    renderPicker(<SeatList />, { codes: Array(12).fill(2) });
    expect(
      screen.getByText('No free seats here at the moment.'),
    ).toBeInTheDocument();
  });
});
