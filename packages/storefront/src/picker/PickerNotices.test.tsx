import type { PlanFeatures } from '@marquee/plugin-ticketing-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShowPage } from '../__fixtures__/builders';
import { renderPicker } from '../__testUtils__/renderPicker';
import { PickerNotices } from './PickerNotices';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [{ note: 'pillar', seats: [6] }],
};

describe('PickerNotices', () => {
  it('offers seats close to the one that was taken', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'taken', seats: [1], asked: 1 } },
      picker: { suggested: [[0], [2]] },
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Someone just took A, row 1, seat 2.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'A, row 1, seat 3' }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [2]);
  });

  it.each([
    ['failed', 'Try again'],
    ['gone', 'Take them again'],
  ] as const)('offers a wish that %s once more', async (type, name) => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type, wish: [1, 2] } },
    });
    await userEvent.click(screen.getByRole('button', { name }));
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [1, 2]);
  });

  it('offers as many together in place of a group', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'taken', seats: [1], asked: 2 } },
      picker: { suggested: [[3, 4]] },
    });
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Take 2 together: A, row 2, seat 1 …',
      }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [3, 4]);
  });

  it.each([
    ['moves the seats', 'Move to A, row 1, seat 1', [0]],
    ['takes the lonely seat too', 'Take A, row 1, seat 1 too', [1, 0]],
  ])('says that a seat is left alone, and %s', async (_, name, seats) => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { wanted: [1] },
      picker: { fault: { type: 'orphan', seats: [0], shift: [0] } },
    });
    expect(
      screen.getByText('This leaves one seat alone. Shift by one?'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(client.holdSeats).toHaveBeenCalledWith('p1', seats);
  });

  it('offers no more seats than one person may have', () => {
    renderPicker(<PickerNotices />, {
      hold: { wanted: [1] },
      picker: {
        facts: { ...aShowPage().facts, maxTicketsPerOrder: 1 },
        fault: { type: 'orphan', seats: [0], shift: [0] },
      },
    });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('offers the wheelchair place that a companion seat goes with', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      features,
      hold: { wanted: [1] },
      picker: { fault: { type: 'companion', seats: [1], wheelchairs: [0] } },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Take A, row 1, seat 1 with it' }),
    );
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [1, 0]);
  });

  it('counts tickets of earlier orders in what it says of the limit', () => {
    renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'limit', max: 4, have: 3 } },
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      '4 tickets per person, and you have booked 3',
    );
  });

  it('takes expired seats again in one press', async () => {
    const { client } = renderPicker(<PickerNotices />, {
      hold: { problem: { type: 'expired', wish: [4, 5] } },
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
