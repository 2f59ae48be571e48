import type { Order } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

const ICONS: Record<Order['state'], string> = {
  pending: '◷',
  'awaiting-deposit': '◷',
  paid: '✓',
  cancelled: '⊘',
  expired: '×',
  refunded: '↩',
};
const TONES: Record<Order['state'], string> = {
  pending: 'banner-warning',
  'awaiting-deposit': 'banner-warning',
  paid: 'banner-good',
  cancelled: 'banner-warning',
  expired: 'banner-danger',
  refunded: 'banner-warning',
};

/** The state of an order by sign and words, with what to do next. */
export function OrderStateNote(props: { order: Order; timeZone: string }) {
  const { t, time, dateTime, money } = useLocale();
  const { order, timeZone } = props;
  const text = () => {
    switch (order.state) {
      case 'pending':
        return order.payBefore
          ? t('orderPendingUntil', { time: time(order.payBefore, timeZone) })
          : t('orderPending');
      case 'awaiting-deposit':
        return order.payBefore
          ? t('orderDepositUntil', {
              time: dateTime(order.payBefore, timeZone),
            })
          : t('orderPending');
      case 'paid':
        return t('orderPaid', { code: order.code });
      case 'cancelled':
        return t(order.refunds.length > 0 ? 'orderCancelled' : 'orderGivenUp');
      case 'expired':
        return t('orderExpired');
      case 'refunded':
        return t('orderRefunded', {
          amount: money(order.amount, order.currency),
        });
      default:
        return order.state satisfies never;
    }
  };
  return (
    <div className={`banner ${TONES[order.state]}`} role="status">
      <p>
        <span className="state-icon" aria-hidden="true">
          {ICONS[order.state]}
        </span>
        <strong>{t(`state.${order.state}`)}</strong>
        {' — '}
        {text()}
      </p>
      {order.state === 'pending' && order.checkoutUrl && (
        <p className="actions">
          <a className="button button-primary" href={order.checkoutUrl}>
            {t(order.method === 'card' ? 'pay' : 'payByDeposit', {
              amount: money(order.amount, order.currency),
            })}
          </a>
        </p>
      )}
      {order.state === 'expired' && (
        <p className="actions">
          <a
            className="button button-primary"
            href={`/performances/${order.performance}`}
          >
            {t(
              order.tickets.some(({ row }) => row !== '')
                ? 'chooseSeats'
                : 'choosePlaces',
            )}
          </a>
        </p>
      )}
    </div>
  );
}
