import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useCallback } from 'react';
import { type Locale, useLocale } from '../components/locale';
import { useSeatMarks } from '../components/useSeatMarks';
import type { SeatPlan } from '../seating/SeatPlan';
import { ticketPrice } from '../seating/ticketPrice';
import { categoryOfSeat, usePicker } from './pickerContext';

/** A seat's name as people say it: `B구역 7열 12번`, `B, row 7, seat 12`. */
export function seatName(plan: SeatPlan, seat: number, t: Locale['t']): string {
  return t('seatName', plan.placeOf(seat));
}

/** Names seats of the picker's plan. */
export function useSeatName(): (seat: number) => string {
  const { t } = useLocale();
  const { plan } = usePicker().map;
  return useCallback(
    (seat: number) => (plan ? seatName(plan, seat, t) : ''),
    [plan, t],
  );
}

/** Names seats with category, price and state, for those who cannot see them. */
export function useSeatDescription(): (seat: number) => string {
  const { t, money } = useLocale();
  const picker = usePicker();
  const name = useSeatName();
  const marksOf = useSeatMarks(picker.map.plan);
  return seat => {
    const category = categoryOfSeat(picker, seat);
    const { facts } = picker;
    const price = category
      ? money(ticketPrice(facts, category), facts.currency)
      : '';
    const parts = [
      name(seat),
      category?.name,
      price,
      ...marksOf(seat),
      t(stateKey(picker, seat)),
    ];
    return parts.filter(Boolean).join(', ');
  };
}

function stateKey(picker: ReturnType<typeof usePicker>, seat: number) {
  if (picker.hold.wanted.includes(seat)) return 'stateMine';
  switch (picker.map.codes?.[seat]) {
    case SEAT_STATE.free:
      return 'stateFree';
    case SEAT_STATE.held:
      return 'stateHeld';
    case SEAT_STATE.sold:
      return 'stateSold';
    default:
      return 'stateBlocked';
  }
}
