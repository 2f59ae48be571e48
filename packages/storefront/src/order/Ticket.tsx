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
  /** Name of the price category. */
  category?: string;
}) {
  const { t, money } = useLocale();
  const { ticket, order } = props;
  const seat = usePlaceName()(ticket);
  return (
    <li className="ticket">
      {ticket.code && (
        <QrCode text={ticket.code} label={t('qrLabel', { seat })} />
      )}
      <div className="ticket-text">
        <p className="muted small">{props.place}</p>
        <p className="ticket-seat">{seat}</p>
        {props.when && <p>{props.when}</p>}
        <p>
          {props.category ?? ticket.category}
          {' · '}
          {money(ticket.price, order.currency)}
        </p>
        {ticket.code ? (
          <p className="small">
            <span className="muted">{t('ticketNumber')}</span>{' '}
            <code>{ticket.id}</code>
          </p>
        ) : (
          <p className="muted small">{t('codeAfterPaying')}</p>
        )}
      </div>
    </li>
  );
}
