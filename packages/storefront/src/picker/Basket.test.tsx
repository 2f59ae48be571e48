import type { PlanFeatures } from '@marquee/plugin-ticketing-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHold } from '../__fixtures__/builders';
import { renderPicker } from '../__testUtils__/renderPicker';
import { Basket } from './Basket';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [{ note: 'pillar', seats: [6] }],
};
const soon = () => new Date(Date.now() + 60_000).toISOString();

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

  it('adds up what is paid in the end, fees and all, and says so', () => {
    renderPicker(<Basket />, {
      hold: { wanted: [0, 6], hold },
      facts: { bookingFee: 2_000 },
    });
    expect(screen.getByText('₩134,000')).toBeInTheDocument();
    expect(screen.getByText('₩235,000')).toBeInTheDocument();
    expect(screen.getByText('booking fee included')).toBeInTheDocument();
  });

  it('says nothing of a fee that there is not', () => {
    renderPicker(<Basket />, { hold: { wanted: [0, 6], hold } });
    expect(screen.queryByText('booking fee included')).not.toBeInTheDocument();
  });

  it('does not lead on before the seats are held', () => {
    renderPicker(<Basket />, { hold: { wanted: [0], busy: true } });
    expect(screen.getByText('Holding …')).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('does not lead on while the seats leave one alone, and says so', () => {
    renderPicker(<Basket />, {
      hold: { wanted: [0, 6], hold },
      picker: { fault: { type: 'orphan', seats: [1], shift: [1, 6] } },
    });
    const next = screen.getByRole('link', { name: 'Continue' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).toHaveAccessibleDescription(
      'These seats leave one alone: shift them, or take it too.',
    );
  });

  it('gives a seat back by its name', async () => {
    const press = jest.fn();
    renderPicker(<Basket />, {
      hold: { wanted: [0, 6], hold },
      picker: { press },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Give back B, row 1, seat 1' }),
    );
    expect(press).toHaveBeenCalledWith(6);
  });

  it('offers more time when little is left', () => {
    renderPicker(<Basket />, { hold: { wanted: [0, 6], hold } });
    expect(
      screen.getByRole('button', { name: 'More time' }),
    ).toBeInTheDocument();
  });

  it('says of each seat whom it is for and what hides the view', () => {
    renderPicker(<Basket />, { hold: { wanted: [0, 6], hold }, features });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('wheelchair place');
    expect(second).toHaveTextContent('restricted view: pillar');
  });
});
