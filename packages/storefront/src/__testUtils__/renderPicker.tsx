import type { PlanFeatures, ShowFacts } from '@marquee/plugin-ticketing-common';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { LocaleProvider } from '../components/locale';
import { HoldKeeper, type HoldState } from '../picker/HoldKeeper';
import { type Picker, PickerContext } from '../picker/pickerContext';
import { seatWishes } from '../picker/seatWishes';
import { pressSeat } from '../picker/pressSeat';
import { SeatPlan } from '../seating/SeatPlan';
import { aHold, aPlan, aShowPage } from '../__fixtures__/builders';

/** Shows a part of the seat picker in English, with every seat of the plan free. */
export function renderPicker(
  part: ReactElement,
  options: {
    hold?: Partial<HoldState>;
    codes?: number[];
    features?: PlanFeatures;
    link?: 'live' | 'lost';
    facts?: Partial<ShowFacts>;
    picker?: Partial<Picker>;
  } = {},
) {
  const { facts, performances } = aShowPage();
  const client = {
    holdSeats: jest.fn(async (_: string, seats: number[]) => aHold({ seats })),
    findMyHold: jest.fn(async () => undefined),
    extendHold: jest.fn(async () => aHold()),
    releaseHold: jest.fn(async () => undefined),
  };
  const keeper = new HoldKeeper({
    client,
    wishes: seatWishes(client),
    performance: 'p1',
  });
  const picker: Picker = {
    facts: { ...facts, ...options.facts },
    performance: performances[0],
    keeper,
    hold: { wanted: [], clockOffset: 0, busy: false, ...options.hold },
    map: {
      plan: new SeatPlan({ ...aPlan(), features: options.features }),
      codes: Uint8Array.from(options.codes ?? Array(12).fill(0)),
      revision: 1,
      heardAt: 0,
      link: options.link ?? 'live',
      asOf: '2026-11-22T05:03:10.000Z',
      failed: false,
      retry: () => undefined,
    },
    filter: { access: 'none' },
    setFilter: () => undefined,
    setParty: () => undefined,
    suggested: [],
    press: seat => pressSeat(picker, seat),
    ...options.picker,
  };
  const inContext = (value: Picker) => (
    <LocaleProvider language="en">
      <PickerContext.Provider value={value}>{part}</PickerContext.Provider>
    </LocaleProvider>
  );
  const { container, rerender } = render(inContext(picker));
  /** Tells new states of all seats, as the stream would. */
  const tell = (codes: number[]) => {
    const map = { ...picker.map, codes: Uint8Array.from(codes) };
    rerender(inContext({ ...picker, map }));
  };
  /** Shows another state of the hold. */
  const become = (hold: HoldState) => rerender(inContext({ ...picker, hold }));
  return { container, client, keeper, tell, become };
}
