import type { Order } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { type OrderEvent, timelineOf } from './timelineOf';

/** What happened to an order, with the way of its money. */
export function OrderTimeline(props: { order: Order; timeZone: string }) {
  const { t, money, dateTime } = useLocale();
  const { order, timeZone } = props;
  const text = (event: OrderEvent) => {
    switch (event.type) {
      case 'booked':
      case 'paid':
      case 'expired':
        return t(`event.${event.type}`);
      case 'cancelled':
        return t(`event.cancelled.${event.by}`, { count: event.tickets });
      case 'refund': {
        const { state, amount, fee, failure, retryAt } = event.refund;
        const sum = money(amount, order.currency);
        if (state !== 'failed')
          return t(`refund.${state}`, {
            amount: sum,
            fee: money(fee, order.currency),
          });
        return failure === 'company' && retryAt
          ? t('refund.retried', {
              amount: sum,
              time: dateTime(retryAt, timeZone),
            })
          : t('refund.accountNeeded', { amount: sum });
      }
      default:
        return event satisfies never;
    }
  };
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ol className="timeline">
        {timelineOf(order).map((event, index) => (
          <li key={index}>
            {'at' in event && (
              <time className="muted small block" dateTime={event.at}>
                {dateTime(event.at, timeZone)}
              </time>
            )}
            {text(event)}
          </li>
        ))}
      </ol>
    </section>
  );
}
