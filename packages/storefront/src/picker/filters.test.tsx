import type { PlanFeatures } from '@marquee/plugin-ticketing-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPicker } from '../__testUtils__/renderPicker';
import { AccessFilter } from './AccessFilter';
import { Legend } from './Legend';
import { SeatKey } from './SeatKey';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [{ note: 'pillar', seats: [6] }],
};

describe('Legend', () => {
  it('tells what is left of each category and filters by it', async () => {
    const setFilter = jest.fn();
    renderPicker(<Legend />, {
      codes: [2, ...Array(11).fill(0)],
      picker: { setFilter },
    });
    const button = screen.getByRole('button', { name: /R석 ₩132,000 5 left/ });
    await userEvent.click(button);
    expect(setFilter).toHaveBeenCalledWith({ category: 'R', access: 'none' });
  });

  it('tells prices as they are paid, fee and all', () => {
    renderPicker(<Legend />, { facts: { bookingFee: 2_000 } });
    expect(
      screen.getByRole('button', { name: /R석 ₩134,000/ }),
    ).toBeInTheDocument();
  });
});

describe('AccessFilter', () => {
  it('looks for seats for wheelchairs', async () => {
    const setFilter = jest.fn();
    renderPicker(<AccessFilter />, { features, picker: { setFilter } });
    await userEvent.selectOptions(
      screen.getByLabelText('Accessible seats'),
      'wheelchair places',
    );
    expect(setFilter).toHaveBeenCalledWith({ access: 'wheelchair' });
  });

  it('only offers what the house has', () => {
    renderPicker(<AccessFilter />);
    expect(screen.getByLabelText('Accessible seats')).toBeDisabled();
  });
});

describe('SeatKey', () => {
  it('says what the signs of the house mean, and nothing of others', () => {
    renderPicker(<SeatKey />, { features });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('is not there where no seat has a sign', () => {
    const { container } = renderPicker(<SeatKey />);
    expect(container).toBeEmptyDOMElement();
  });
});
