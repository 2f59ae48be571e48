import type { PlanFeatures } from '@marquee/plugin-ticketing-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPicker } from '../__testUtils__/renderPicker';
import { BestAvailable } from './BestAvailable';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [{ note: 'pillar', seats: [6] }],
};

describe('BestAvailable', () => {
  const find = () =>
    userEvent.click(
      screen.getByRole('button', { name: 'Find the best seats' }),
    );

  it('finds seats together for two', async () => {
    const { client } = renderPicker(<BestAvailable />);
    await find();
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [1, 2]);
  });

  it('finds seats for a party, of the category and kind that the reader looks at', async () => {
    const setParty = jest.fn();
    const { client } = renderPicker(<BestAvailable />, {
      features: { ...features, stepFree: [9, 10, 11] },
      picker: {
        party: 3,
        setParty,
        filter: { category: 'S', access: 'step-free' },
      },
    });
    const party = screen.getByLabelText('How many together?');
    expect(party).toHaveValue('3');
    // The label is not seen on narrow screens: the options speak for themselves.
    expect(party).toHaveDisplayValue('3 people');
    await userEvent.selectOptions(party, '4');
    expect(setParty).toHaveBeenCalledWith(4);
    await find();
    expect(client.holdSeats).toHaveBeenCalledWith('p1', [9, 10, 11]);
  });

  it('says when no section has so many seats', async () => {
    const { client } = renderPicker(<BestAvailable />, {
      codes: Array(12).fill(2),
    });
    await find();
    expect(screen.getByRole('status')).toHaveTextContent(
      'No section has 2 free seats left.',
    );
    expect(client.holdSeats).not.toHaveBeenCalled();
  });

  it('says that seats are behind each other as long as they are chosen', async () => {
    const { keeper, become } = renderPicker(<BestAvailable />, {
      codes: [0, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2, 2],
    });
    await find();
    become(keeper.getState());
    expect(screen.getByRole('status')).toHaveTextContent(
      'These are in two rows behind each other.',
    );
    become({ ...keeper.getState(), wanted: [0] });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
