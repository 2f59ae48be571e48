import { packSeatStates } from '@marquee/plugin-ticketing-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHold, aShowPage } from '../__fixtures__/builders';
import { aSession, BUYER } from '../__testUtils__/aSession';
import { TicketingClient } from '../api/TicketingClient';
import { LocaleProvider } from '../components/locale';
import { SessionContext } from '../session/SessionContext';
import { SeatPicker } from './SeatPicker';

const counted = (epoch: string) => ({
  epoch,
  version: 1,
  seatCount: 12,
  states: packSeatStates(Array(12).fill(0)),
});

/** A line that says one thing, then ends. */
function aStream(text: string) {
  const said = [new TextEncoder().encode(text)];
  const reader = {
    read: async () => {
      const value = said.shift();
      return { done: value === undefined, value };
    },
    cancel: async () => undefined,
  };
  return { ok: true, body: { getReader: () => reader } };
}

/** A box office that begins to count the house anew once the first line is broken; two seats are held until then. */
function aRecountedHouse() {
  const { prototype } = TicketingClient;
  jest.spyOn(prototype, 'getPlan').mockReturnValue(new Promise(() => {}));
  jest
    .spyOn(prototype, 'getSeats')
    .mockResolvedValueOnce(counted('e1'))
    .mockResolvedValue(counted('e2'));
  jest
    .spyOn(prototype, 'findMyHold')
    .mockResolvedValueOnce(aHold({ seats: [0, 1] }))
    .mockResolvedValue(undefined);
  const stream = jest
    .fn()
    .mockRejectedValueOnce(new Error('the line broke'))
    .mockResolvedValueOnce(aStream('event: reset\ndata: {}\n\n'))
    .mockReturnValue(new Promise(() => {}));
  Object.assign(globalThis, { fetch: stream });
  return jest
    .spyOn(prototype, 'holdSeats')
    .mockImplementation(async (_, seats) => aHold({ seats }));
}

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('SeatPicker', () => {
  it('says that seats are not held any more once the house was counted anew, and takes them again', async () => {
    const holdSeats = aRecountedHouse();
    const { facts, performances } = aShowPage();
    render(
      <LocaleProvider language="en">
        <SessionContext.Provider
          value={aSession({ type: 'signed-in', person: BUYER })}
        >
          <SeatPicker facts={facts} performance={performances[0]} />
        </SessionContext.Provider>
      </LocaleProvider>,
    );
    const basket = within(screen.getByRole('complementary'));
    await basket.findByRole('timer');
    // Seats of the first counting are shown by then, as of when the line broke.
    await screen.findByText(/seats as of/);
    window.dispatchEvent(new Event('online'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take them again' }),
    );
    expect(holdSeats).toHaveBeenCalledWith('p1', [0, 1]);
    expect(await basket.findByRole('timer')).toBeVisible();
  });
});
