import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef } from 'react';
import { useLocale } from '../components/locale';
import { usePicker } from './pickerContext';
import { useSeatDescription } from './useSeatName';

/** Asks before a seat is held. */
export function SeatConfirm(props: { seat: number; onClose(): void }) {
  const { t } = useLocale();
  const { hold, press, map } = usePicker();
  const describe = useSeatDescription();
  const sheet = useRef<HTMLDialogElement>(null);
  const { seat, onClose } = props;
  const mine = hold.wanted.includes(seat);
  const free = map.codes?.[seat] === SEAT_STATE.free;

  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  const choose = () => {
    press(seat);
    onClose();
  };
  return (
    <dialog
      ref={sheet}
      className="sheet"
      aria-labelledby="seat-confirm"
      onClose={onClose}
    >
      <p id="seat-confirm">{describe(seat)}</p>
      <p className="actions">
        {(mine || free) && (
          <button
            type="button"
            className="button button-primary"
            onClick={choose}
          >
            {t(mine ? 'removeSeat' : 'takeSeat')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </dialog>
  );
}
