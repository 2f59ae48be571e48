import { act, screen } from '@testing-library/react';
import { aCallOff } from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { CallOffProgress } from './CallOffProgress';

describe('CallOffProgress', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks a few times a minute while a refund waits for its booker, and goes on asking when it cannot', async () => {
    const waiting = aCallOff({ state: 'running', orders: 3, done: 2 });
    const readCallOff = jest
      .fn()
      .mockResolvedValueOnce(waiting)
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(waiting);
    await openTab(
      <CallOffProgress show="hamlet" performance="p1" currency="KRW" />,
      { readCallOff },
    );
    expect(
      await screen.findByText('2 of 3 orders are refunded.'),
    ).toBeVisible();
    readCallOff.mockClear();
    for (let second = 0; second < 130; second += 1) {
      await act(async () => {
        await jest.advanceTimersByTimeAsync(1_000);
      });
    }
    // After 2, 4, 8 and 16 s, and every 30 s from then on.
    expect(readCallOff).toHaveBeenCalledTimes(7);
  });
});
