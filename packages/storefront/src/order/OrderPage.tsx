import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useMemo } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { ShowPageProps } from '../pages/pageData';
import { SignInAgain } from '../session/SignInAgain';
import { KeptNote } from '../tickets/KeptNote';
import { keepTickets } from '../worker/keepTickets';
import { OrderDetails } from './OrderDetails';
import { useOrder } from './useOrder';

/** One order: its state in words, and the tickets once it is paid. */
export function OrderPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const client = useMemo(() => new TicketingClient(), []);
  const id = data.order ?? '';
  const { order, missing, failing, stranger, keptAt, accept } = useOrder(
    client,
    id,
  );
  const paid = order?.state === 'paid';
  useEffect(() => {
    if (paid)
      keepTickets([`${TICKETING_BASE_PATH}${ticketingRoutes.order(id)}`]);
  }, [paid, id]);
  const timeZone = data.show?.facts.venue.timeZone;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={timeZone}
      className="page order"
    >
      <h1>{order ? t('orderTitle', { code: order.code }) : t('order')}</h1>
      {keptAt && <KeptNote keptAt={keptAt} timeZone={timeZone ?? 'UTC'} />}
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
          <SignInAgain path={data.path} text="signInToSee" />
        </div>
      )}
      {!order && !missing && !failing && !stranger && (
        <p className="skeleton-block skeleton-page" role="status">
          {t('loadingOrder')}
        </p>
      )}
      {order && (
        <OrderDetails
          client={client}
          order={order}
          show={data.show}
          onOrder={accept}
        />
      )}
      <p className="no-print actions">
        <a href="/tickets">{t('myTickets')}</a>
        <a href="/">{t('toShow')}</a>
      </p>
    </Shell>
  );
}
