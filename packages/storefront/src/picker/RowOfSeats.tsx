import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { categoryOfSeat, usePicker } from './pickerContext';
import { SeatSigns } from './SeatSign';
import { useSeatDescription } from './useSeatName';

/** Seats of one row: to be chosen, the reader's own, or taken a moment ago. */
export function RowOfSeats(props: { row: number; seats: number[] }) {
  const { t } = useLocale();
  const picker = usePicker();
  const { map, hold, press } = picker;
  const describe = useSeatDescription();
  const { plan } = map;
  if (!plan) return null;
  return (
    <section
      className="seat-row"
      aria-label={t('rowName', { row: plan.geometry.rows[props.row].name })}
    >
      <h3>{t('rowName', { row: plan.geometry.rows[props.row].name })}</h3>
      <ul>
        {props.seats.map(seat => {
          const mine = hold.wanted.includes(seat);
          const taken = !mine && map.codes?.[seat] !== SEAT_STATE.free;
          return (
            <li key={seat}>
              <button
                type="button"
                className="seat-button"
                aria-pressed={mine}
                aria-disabled={taken}
                onClick={() => {
                  if (!taken) press(seat);
                }}
              >
                <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
                  <circle
                    cx="6"
                    cy="6"
                    r="6"
                    fill={categoryOfSeat(picker, seat)?.color}
                  />
                </svg>
                <span aria-hidden="true">
                  {mine && '✓ '}
                  {plan.geometry.seats.number[seat]}
                </span>
                <SeatSigns plan={plan} seat={seat} />
                <span className="visually-hidden">{describe(seat)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
