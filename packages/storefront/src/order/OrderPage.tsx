import type { Order, ShowPage } from '@marquee/plugin-ticketing-common';
import { useMemo } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { ShowPageProps } from '../pages/pageData';
import { SignInAgain } from '../session/SignInAgain';
import { OrderStateNote } from './OrderStateNote';
import { Ticket } from './Ticket';
import { useOrder } from './useOrder';

function OrderDetails({ order, show }: { order: Order; show?: ShowPage }) {
  const { t, money, dateTime } = useLocale();
  const facts = show?.facts;
  const timeZone = facts?.venue.timeZone ?? 'UTC';
  const performance = show?.performances.find(
    ({ id }) => id === order.performance,
  );
  return (
    <>
      <OrderStateNote order={order} timeZone={timeZone} />
      <dl className="facts">
        {facts && (
          <div>
            <dt>{t('show')}</dt>
            <dd>{facts.title}</dd>
          </div>
        )}
        {performance && (
          <div>
            <dt>{t('when')}</dt>
            <dd>{dateTime(performance.startsAt, timeZone)}</dd>
          </div>
        )}
        {facts && (
          <div>
            <dt>{t('where')}</dt>
            <dd>{facts.venue.name}</dd>
          </div>
        )}
        <div>
          <dt>{t('total')}</dt>
          <dd>{money(order.amount, order.currency)}</dd>
        </div>
      </dl>
      <h2>{t('tickets', { count: order.tickets.length })}</h2>
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
            when={performance && dateTime(performance.startsAt, timeZone)}
            category={
              facts?.priceCategories.find(({ id }) => id === ticket.category)
                ?.name
            }
          />
        ))}
      </ul>
      {order.state === 'paid' && (
        <p className="actions no-print">
          <button
            type="button"
            className="button"
            onClick={() => window.print()}
          >
            {t('print')}
          </button>
        </p>
      )}
    </>
  );
}

/** One order: its state in words, and the tickets once it is paid. */
export function OrderPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const client = useMemo(() => new TicketingClient(), []);
  const { order, missing, failing, stranger } = useOrder(
    client,
    data.order ?? '',
  );
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={data.show?.facts.venue.timeZone}
      className="page order"
    >
      <h1>{order ? t('orderTitle', { code: order.code }) : t('order')}</h1>
      {failing && (
        <p className="banner banner-warning" role="status">
          {t('orderFailing')}
        </p>
      )}
      {missing && (
        <p className="banner banner-danger" role="alert">
          {t('orderMissing')}
        </p>
      )}
      {stranger && (
        <div role="alert">
          <SignInAgain path={data.path} />
        </div>
      )}
      {!order && !missing && !failing && !stranger && (
        <p className="skeleton-block" role="status">
          {t('loadingOrder')}
        </p>
      )}
      {order && <OrderDetails order={order} show={data.show} />}
      <p className="no-print">
        <a href="/">{t('toShow')}</a>
      </p>
    </Shell>
  );
}
