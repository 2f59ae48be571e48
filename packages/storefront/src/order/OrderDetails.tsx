import type { Order, ShowPage } from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { CancelOffer } from './CancelOffer';
import { DepositBox } from './DepositBox';
import { OrderFacts } from './OrderFacts';
import { OrderStateNote } from './OrderStateNote';
import { OrderTimeline } from './OrderTimeline';
import { QrDialog } from './QrDialog';
import { RefundAccountForm } from './RefundAccountForm';
import { Ticket } from './Ticket';
import { shownCodes } from './shownCodes';
import { usePlaceName } from '../components/usePlaceName';
import { usePlan } from '../components/usePlan';
import { useSeatMarks } from '../components/useSeatMarks';

/** All of one order: state, tickets, what happened, and what can be done. */
export function OrderDetails(props: {
  client: TicketingClient;
  order: Order;
  show?: ShowPage;
  onOrder(order: Order): void;
}) {
  const { t, date } = useLocale();
  const { client, order, show, onOrder } = props;
  const placeName = usePlaceName();
  const [enlarged, setEnlarged] = useState<number>();
  const timeZone = show?.facts.venue.timeZone ?? 'UTC';
  const timeOf = usePerformanceTime(timeZone);
  const performance = show?.performances.find(
    ({ id }) => id === order.performance,
  );
  const when =
    performance &&
    `${date(performance.startsAt, timeZone)} ${timeOf(performance)}`;
  // What hides the view of a seat is said in its plan alone.
  const seated = order.tickets.some(({ row }) => row !== '');
  const { plan } = usePlan(client, seated ? performance?.plan : undefined);
  const marksOf = useSeatMarks(plan);
  const codes = shownCodes(order, placeName);
  return (
    <>
      <OrderStateNote order={order} timeZone={timeZone} />
      {performance?.saleState === 'cancelled' && (
        <p className="banner banner-danger">{t('performanceOff')}</p>
      )}
      {order.refunds
        .filter(
          ({ failure }) =>
            failure === 'account-needed' || failure === 'account-refused',
        )
        .map(refund => (
          <RefundAccountForm
            key={refund.id}
            client={client}
            order={order}
            refund={refund}
            onOrder={onOrder}
          />
        ))}
      {order.deposit && (
        <DepositBox order={order} deposit={order.deposit} timeZone={timeZone} />
      )}
      <OrderFacts order={order} show={show} when={when} />
      <h2>{t('tickets', { count: order.tickets.length })}</h2>
      {codes.length > 0 && <p className="small">{t('ticketOffline')}</p>}
      <ul className="tickets">
        {order.tickets.map((ticket, index) => (
          <Ticket
            key={ticket.id}
            ticket={ticket}
            order={order}
            place={t('ticketOf', {
              code: order.code,
              n: index + 1,
              all: order.tickets.length,
            })}
            when={when}
            marks={marksOf(ticket.seat)}
            onEnlarge={() =>
              setEnlarged(codes.findIndex(({ id }) => id === ticket.id))
            }
          />
        ))}
      </ul>
      <QrDialog codes={codes} index={enlarged} onIndex={setEnlarged} />
      {codes.length > 0 && (
        <p className="actions no-print">
          {performance && (
            <a
              className="button"
              href={`/performances/${performance.id}/calendar.ics`}
            >
              {t('addToCalendar')}
            </a>
          )}
          <button
            type="button"
            className="button"
            onClick={() => window.print()}
          >
            {t('print')}
          </button>
        </p>
      )}
      <CancelOffer
        client={client}
        order={order}
        timeZone={timeZone}
        onOrder={onOrder}
      />
      <OrderTimeline order={order} timeZone={timeZone} />
    </>
  );
}
