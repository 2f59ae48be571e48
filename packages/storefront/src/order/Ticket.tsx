import type { Order } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { usePlaceName } from '../components/usePlaceName';
import { QrCode } from './QrCode';

/** One ticket: its seat large, and its code to be read at the door. */
export function Ticket(props: {
  ticket: Order['tickets'][number];
  order: Order;
  /** `1 of 2` */
  place: string;
  when?: string;
  /** What is special about its seat, e.g. what hides the view. */
  marks?: readonly string[];
  onEnlarge?(): void;
}) {
  const { t, money } = useLocale();
  const placeName = usePlaceName();
  const { ticket, order } = props;
  const seat = placeName(ticket);
  const { discount, state } = ticket;
  const over = state === 'cancelled' || state === 'released';
  return (
    <li className={over ? 'ticket ticket-void' : 'ticket'}>
      {ticket.code && (
        <div className="ticket-code">
          <QrCode text={ticket.code} label={t('qrLabel', { seat })} />
          {props.onEnlarge && (
            <button
              type="button"
              className="button button-small no-print"
              onClick={props.onEnlarge}
            >
              {t('enlarge')} <span className="visually-hidden">{seat}</span>
            </button>
          )}
        </div>
      )}
      <div className="ticket-text">
        <p className="muted small">{props.place}</p>
        <p className="ticket-seat">{seat}</p>
        {over && (
          <p>
            <span className="tag tag-over">{t(`ticket.${state}`)}</span>
          </p>
        )}
        {props.marks?.map(mark => (
          <p key={mark} className="ticket-mark">
            {mark}
          </p>
        ))}
        {props.when && <p>{props.when}</p>}
        <p>
          {[ticket.category, discount?.name].filter(Boolean).join(' · ')}
          {' · '}
          {money(ticket.price + ticket.bookingFee, order.currency)}
        </p>
        {discount?.proof && state === 'sold' && (
          <p className="proof">{t('proofAtDoor', { proof: discount.proof })}</p>
        )}
        {ticket.code && (
          <p className="small">
            <span className="muted">{t('ticketNumber')}</span>{' '}
            <code>{ticket.id}</code>
          </p>
        )}
        {state === 'pending' && (
          <p className="muted small">{t('codeAfterPaying')}</p>
        )}
      </div>
    </li>
  );
}
