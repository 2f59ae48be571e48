import { useLocale } from '../components/locale';
import { categoryOfSeat, usePicker } from './pickerContext';
import { useSeatDescription } from './useSeatName';

/** The seats of one row that can be chosen, or are the reader's own. */
export function RowOfSeats(props: { row: number; seats: number[] }) {
  const { t } = useLocale();
  const picker = usePicker();
  const { map, hold, keeper } = picker;
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
          return (
            <li key={seat}>
              <button
                type="button"
                className="seat-button"
                aria-pressed={mine}
                onClick={() => keeper.toggle(seat)}
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
                <span className="visually-hidden">{describe(seat)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
