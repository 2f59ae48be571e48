import type { Order } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/** Leads back to an order that was begun and not paid: reloads and the back button end here. */
export function OpenOrder(props: { order: Order; timeZone: string }) {
  const { t, money, time } = useLocale();
  const { order, timeZone } = props;
  const until = order.deposit?.dueAt ?? order.payBefore;
  return (
    <div className="notice">
      <p>
        {t(
          order.state === 'pending' ? 'openOrder' : 'openDepositOrder',
          until
            ? { code: order.code, time: time(until, timeZone) }
            : { code: order.code, time: '' },
        )}
      </p>
      <p className="actions">
        {order.checkoutUrl && (
          <a className="button button-primary" href={order.checkoutUrl}>
            {t('pay', { amount: money(order.amount, order.currency) })}
          </a>
        )}
        <a className="button" href={`/orders/${order.id}`}>
          {t('toOrder')}
        </a>
      </p>
    </div>
  );
}
