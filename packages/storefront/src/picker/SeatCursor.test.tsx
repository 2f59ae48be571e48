import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPicker } from '../__testUtils__/renderPicker';
import { SeatCursor } from './SeatCursor';

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
