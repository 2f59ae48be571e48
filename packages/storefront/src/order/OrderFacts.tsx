import type { Order, ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/** What was booked, when and where it is, and what it cost. */
export function OrderFacts(props: {
  order: Order;
  show?: ShowPage;
  when?: string;
}) {
  const { t, money } = useLocale();
  const { order, show, when } = props;
  const facts = show?.facts;
  const fees = order.tickets.reduce((sum, it) => sum + it.bookingFee, 0);
  const off = order.tickets.reduce(
    (sum, { listPrice, price }) => sum + listPrice - price,
    0,
  );
  const notes = [
    ...(off > 0
      ? [t('discountOf', { amount: money(off, order.currency) })]
      : []),
    ...(fees > 0
      ? [t('ofThemFees', { fee: money(fees, order.currency) })]
      : []),
  ];
  return (
    <dl className="facts">
      {facts && (
        <div>
          <dt>{t('show')}</dt>
          <dd>{facts.title}</dd>
        </div>
      )}
      {when && (
        <div>
          <dt>{t('when')}</dt>
          <dd>{when}</dd>
        </div>
      )}
      {facts && (
        <div>
          <dt>{t('where')}</dt>
          <dd>
            {facts.venue.name}
            {facts.venue.address && (
              <span className="muted block">{facts.venue.address}</span>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('total')}</dt>
        <dd>
          {money(order.amount, order.currency)}
          {` · ${t(`method.${order.method}`)}`}
          {notes.length > 0 && (
            <span className="muted block small">{notes.join(' · ')}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
