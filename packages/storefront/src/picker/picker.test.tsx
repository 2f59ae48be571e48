import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHold } from '../__fixtures__/builders';
import { renderPicker } from '../__testUtils__/renderPicker';
import { Basket } from './Basket';
import { Legend } from './Legend';
import { PickerNotices } from './PickerNotices';
import { SeatCursor } from './SeatCursor';
import { SeatList } from './SeatList';

const soon = () => new Date(Date.now() + 60_000).toISOString();

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
    renderPicker(<SeatList />, { picker: { category: 'S' } });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button')).toHaveTextContent('Section B');
  });

  it('says when nothing is free', () => {
    renderPicker(<SeatList />, { codes: Array(12).fill(2) });
    expect(
      screen.getByText('No free seats here at the moment.'),
    ).toBeInTheDocument();
  });
});

describe('Basket', () => {
  const hold = aHold({
    seats: [0, 6],
    expiresAt: soon(),
    now: new Date().toISOString(),
  });

  it('adds up the prices of the seats and leads on once they are held', () => {
    renderPicker(<Basket />, { hold: { wanted: [0, 6], hold } });
    expect(screen.getByText('₩231,000')).toBeInTheDocument();
    const next = screen.getByRole('link', { name: 'Continue' });
    expect(next).toHaveAttribute('href', '/checkout?performance=p1');
    expect(next).toHaveAttribute('aria-disabled', 'false');
  });

  it('does not lead on before the seats are held', () => {
    renderPicker(<Basket />, { hold: { wanted: [0], busy: true } });
    expect(screen.getByText('Holding …')).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('gives a seat back by its name', async () => {
    const { keeper } = renderPicker(<Basket />, {
      hold: { wanted: [0, 6], hold },
    });
    const toggle = jest.spyOn(keeper, 'toggle');
    await userEvent.click(
      screen.getByRole('button', { name: 'Give back B, row 1, seat 1' }),
    );
    expect(toggle).toHaveBeenCalledWith(6);
  });

  it('offers more time when little is left', () => {
    renderPicker(<Basket />, { hold: { wanted: [0, 6], hold } });
    expect(
      screen.getByRole('button', { name: 'More time' }),
    ).toBeInTheDocument();
  });

  it('finds the best seats together', async () => {
    const { client } = renderPicker(<Basket />);
    await userEvent.selectOptions(
      screen.getByLabelText('How many together?'),
      '3',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Find the best seats' }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [0, 1, 2]);
  });
});

describe('PickerNotices', () => {
  it('offers seats close to the one that was taken', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'taken', seats: [1], asked: 1 } },
      picker: { suggested: [0, 2] },
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Someone just took A, row 1, seat 2.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'A, row 1, seat 3' }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [2]);
  });

  it('takes expired seats again in one press', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'expired', seats: [4, 5] } },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Take them again' }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [4, 5]);
  });

  it('says how old the seats are when the line is lost', () => {
    const { container } = renderPicker(<PickerNotices />, {
      link: 'lost',
    });
    expect(container).toHaveTextContent('seats as of 14:03:10');
  });
});

describe('Legend', () => {
  it('tells what is left of each category and filters by it', async () => {
    const onCategory = jest.fn();
    renderPicker(<Legend onCategory={onCategory} />, {
      codes: [2, ...Array(11).fill(0)],
    });
    const button = screen.getByRole('button', { name: /R석 ₩132,000 5 left/ });
    await userEvent.click(button);
    expect(onCategory).toHaveBeenCalledWith('R');
  });
});

describe('SeatCursor', () => {
  it('holds a seat with Enter, with only its row in the document', async () => {
    const { client } = renderPicker(
      <SeatCursor
        view={{ current: null }}
        focused={4}
        onFocused={() => undefined}
        onList={() => undefined}
      />,
    );
    await userEvent.tab();
    expect(screen.getByRole('listbox', { name: 'Seat map' })).toHaveFocus();
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [4]);
  });

  it('goes on from one seat to the next', async () => {
    const onFocused = jest.fn();
    renderPicker(
      <SeatCursor
        view={{ current: null }}
        focused={4}
        onFocused={onFocused}
        onList={() => undefined}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(onFocused).toHaveBeenLastCalledWith(1);
  });
});
