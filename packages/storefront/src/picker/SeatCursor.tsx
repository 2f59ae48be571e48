import { focusOf, SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { useLocale } from '../components/locale';
import { type Direction, neighbour } from '../seating/neighbour';
import type { SeatPlan } from '../seating/SeatPlan';
import { usePicker } from './pickerContext';
import type { SeatMapView } from './SeatMapView';
import { useSeatDescription } from './useSeatName';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The seat that is nearest to the stage. */
function frontSeat({ geometry }: SeatPlan): number {
  const { x, y } = geometry.seats;
  const focus = focusOf(geometry);
  const distance = (seat: number) =>
    (x[seat] - focus.x) ** 2 + (y[seat] - focus.y) ** 2;
  let nearest = 0;
  for (let seat = 1; seat < x.length; seat++) {
    if (distance(seat) < distance(nearest)) nearest = seat;
  }
  return nearest;
}

/**
 * The map for the keyboard: a list box of the row that the cursor is in, moved
 * by arrows. Only that row is in the document; 50,000 options would freeze it.
 */
export function SeatCursor(props: {
  view: RefObject<SeatMapView>;
  focused?: number;
  onFocused(seat?: number): void;
  onList(): void;
}) {
  const { t } = useLocale();
  const { map, hold, press } = usePicker();
  const describe = useSeatDescription();
  const { view, focused, onFocused } = props;
  const { plan, codes } = map;
  const start = useMemo(() => (plan ? frontSeat(plan) : 0), [plan]);
  if (!plan) return null;

  const current = focused ?? hold.wanted[0] ?? start;
  const choosable = (seat: number) =>
    codes?.[seat] === SEAT_STATE.free || hold.wanted.includes(seat);
  const move = (direction: Direction) => {
    // The first press shows where the cursor is, the next ones move it.
    const seat =
      focused === undefined ? current : neighbour(plan, current, direction);
    onFocused(seat);
    view.current?.showSeat(seat);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (ARROWS[key]) move(ARROWS[key]);
    else if (key === 'Enter' || key === ' ') {
      if (choosable(current)) press(current);
    } else if (key === '+' || key === '=') view.current?.zoomBy(1.6);
    else if (key === '-') view.current?.zoomBy(1 / 1.6);
    else if (key === '0' || key === 'Escape') view.current?.fit();
    else if (key === '/') props.onList();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p id="map-keys" className="visually-hidden">
        {t('mapKeys')}
      </p>
      <div
        className="seat-cursor"
        role="listbox"
        aria-multiselectable="true"
        tabIndex={0}
        aria-label={t('mapLabel')}
        aria-describedby="map-keys"
        aria-activedescendant={`seat-${current}`}
        onKeyDown={onKey}
        onBlur={() => onFocused(undefined)}
      >
        {plan.seatsOf(plan.rowOf(current)).map(seat => (
          <span
            key={seat}
            id={`seat-${seat}`}
            role="option"
            className="visually-hidden"
            aria-selected={hold.wanted.includes(seat)}
            aria-disabled={!choosable(seat)}
          >
            {describe(seat)}
          </span>
        ))}
      </div>
    </>
  );
}
