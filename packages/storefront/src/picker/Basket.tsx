import { useState } from 'react';
import { HoldClock } from '../components/HoldClock';
import { useLocale } from '../components/locale';
import { useSeatMarks } from '../components/useSeatMarks';
import { BestAvailable } from './BestAvailable';
import { categoryOfSeat, priceOfSeat, usePicker } from './pickerContext';
import { useSeatName } from './useSeatName';

/** The buyer's seats, their sum, the time left, and the way on. */
export function Basket() {
  const { t, money } = useLocale();
  const picker = usePicker();
  const { facts, performance, hold, keeper, fault, press } = picker;
  const seatName = useSeatName();
  const marksOf = useSeatMarks(picker.map.plan);
  const { wanted } = hold;
  // Only narrow screens fold the seats away, to leave room for the map.
  const [open, setOpen] = useState(false);
  const total = wanted.reduce(
    (sum, seat) => sum + priceOfSeat(picker, seat),
    0,
  );
  const isHeld = hold.hold !== undefined && !hold.busy && wanted.length > 0;
  const ready = isHeld && !fault;
  return (
    <aside
      className={[
        'basket',
        open && 'basket-open',
        wanted.length === 0 && 'basket-empty',
      ]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby="basket-title"
    >
      <div className="basket-head">
        <h2 id="basket-title">{t('yourSeats', { count: wanted.length })}</h2>
        {wanted.length > 0 && (
          <button
            type="button"
            className="button button-small basket-toggle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'hideSeats' : 'showSeats')}
          </button>
        )}
        {hold.hold && (
          <HoldClock
            hold={hold.hold}
            clockOffset={hold.clockOffset}
            timeZone={facts.venue.timeZone}
            onExtend={() => keeper.extend()}
            onExpire={() => keeper.expire()}
          />
        )}
      </div>
      <BestAvailable />
      <ul className="basket-seats">
        {wanted.map(seat => (
          <li
            key={seat}
            className={hold.hold?.seats.includes(seat) ? undefined : 'pending'}
          >
            <span>
              {seatName(seat)}
              <span className="muted block small">
                {categoryOfSeat(picker, seat)?.name}
              </span>
              {marksOf(seat).map(mark => (
                <span key={mark} className="block small">
                  {mark}
                </span>
              ))}
            </span>
            <strong>{money(priceOfSeat(picker, seat), facts.currency)}</strong>
            <button
              type="button"
              className="icon-button"
              aria-label={t('removeNamed', { seat: seatName(seat) })}
              onClick={() => press(seat)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {wanted.length > 0 && (
        <div className="basket-foot">
          <p className="total">
            <span>
              {t('total')}
              {facts.bookingFee > 0 && (
                <span className="muted small block">{t('feeIncluded')}</span>
              )}
            </span>
            <strong>{money(total, facts.currency)}</strong>
          </p>
          {fault && (
            <p id="basket-fault" className="basket-fault small">
              {t(fault.type === 'orphan' ? 'solveOrphan' : 'solveCompanion')}
            </p>
          )}
          <a
            className="button button-primary button-wide"
            href={`/checkout?performance=${performance.id}`}
            aria-disabled={!ready}
            aria-describedby={fault && 'basket-fault'}
            onClick={event => !ready && event.preventDefault()}
          >
            {t(isHeld ? 'continue' : 'holding')}
          </a>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isHeld
          ? t('heldSeats', {
              count: wanted.length,
              seats: wanted.map(seatName).join('; '),
            })
          : ''}
      </p>
    </aside>
  );
}
