import type {
  PriceCategory,
  ShowFacts,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import { createContext, useContext } from 'react';
import type { SeatFilter } from '../seating/seatFilter';
import type { SelectionFault } from '../seating/selectionFault';
import { ticketPrice } from '../seating/ticketPrice';
import type { HoldKeeper, HoldState } from './HoldKeeper';
import type { SeatMap } from './useSeatMap';

/** What the parts of the seat picker share. */
export interface Picker {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  keeper: HoldKeeper;
  hold: HoldState;
  map: SeatMap;
  /** Which seats the reader looks at. */
  filter: SeatFilter;
  setFilter(filter: SeatFilter): void;
  /** How many seats one press takes together; undefined before the reader said so. */
  party?: number;
  setParty(party: number): void;
  /** What keeps the chosen seats from being bought as they are. */
  fault?: SelectionFault;
  /** Free seats offered instead of lost ones: choices of as many as were asked for. */
  suggested: number[][];
  /** Takes a seat, together with those beside it for a party; or gives it back. */
  press(seat: number): void;
}

/** See {@link usePicker}. */
export const PickerContext = createContext<Picker | undefined>(undefined);

/** What the parts of the seat picker share. */
export function usePicker(): Picker {
  const picker = useContext(PickerContext);
  if (!picker) throw new Error('usePicker needs a SeatPicker around it');
  return picker;
}

/** The price category of a seat; undefined while the plan is loading. */
export function categoryOfSeat(
  picker: Picker,
  seat: number,
): PriceCategory | undefined {
  const id = picker.map.plan?.categoryOf(seat);
  return picker.facts.priceCategories.find(category => category.id === id);
}

/** What a seat costs in the end, in the smallest unit of the currency; 0 while the plan is loading. */
export function priceOfSeat(picker: Picker, seat: number): number {
  return ticketPrice(picker.facts, categoryOfSeat(picker, seat));
}
