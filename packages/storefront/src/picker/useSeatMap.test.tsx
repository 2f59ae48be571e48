import { packSeatStates } from '@marquee/plugin-ticketing-common';
import { renderHook, waitFor } from '@testing-library/react';
import { SeatFeed } from '../api/SeatFeed';
import type { TicketingClient } from '../api/TicketingClient';
import { useSeatMap } from './useSeatMap';

describe('useSeatMap', () => {
  afterEach(() => jest.restoreAllMocks());
  it('looks after its line when the browser is online again and when the reader is back', () => {
    jest.spyOn(SeatFeed.prototype, 'run').mockResolvedValue();
    const online = jest.spyOn(SeatFeed.prototype, 'retryNow');
    const back = jest.spyOn(SeatFeed.prototype, 'retryIfQuiet');
    const client = {
      getPlan: () => new Promise(() => undefined),
    } as unknown as TicketingClient;
    const { unmount } = renderHook(() =>
      useSeatMap({ client, performance: 'p1', digest: 'plan-1' }),
    );
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    unmount();
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(online).toHaveBeenCalledTimes(1);
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('tells to which counting of the house the states belong', async () => {
    const stream = jest.fn(() => new Promise(() => undefined));
    Object.assign(globalThis, { fetch: stream });
    const client = {
      getPlan: () => new Promise(() => undefined),
      getSeats: async () => ({
        epoch: 'e1',
        version: 1,
        seatCount: 1,
        states: packSeatStates([0]),
      }),
    } as unknown as TicketingClient;
    const { result, unmount } = renderHook(() =>
      useSeatMap({ client, performance: 'p1', digest: 'plan-1' }),
    );
    expect(result.current.epoch).toBeUndefined();
    await waitFor(() => expect(result.current.epoch).toBe('e1'));
    unmount();
  });
});
