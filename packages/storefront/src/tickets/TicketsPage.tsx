import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { useCallback, useEffect } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { ShowPageProps } from '../pages/pageData';
import { SignInAgain } from '../session/SignInAgain';
import { keepTickets } from '../worker/keepTickets';
import { KeptNote } from './KeptNote';
import { NoTickets } from './NoTickets';
import { TicketLists } from './TicketLists';
import { useLoaded } from './useLoaded';

/** All that the reader booked at this show. */
export function TicketsPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const { show, directoryUrl } = data;
  const load = useCallback(async () => {
    const client = new TicketingClient();
    const value = await client.listOrders();
    return { value, keptAt: client.keptAt };
  }, []);
  const { state, value: orders, keptAt, retry } = useLoaded(load);
  const there = state === 'there';
  useEffect(() => {
    if (there) keepTickets([`${TICKETING_BASE_PATH}${ticketingRoutes.orders}`]);
  }, [there]);
  const timeZone = show?.facts.venue.timeZone ?? 'UTC';
  return (
    <Shell
      data={data}
      homeUrl={directoryUrl}
      timeZone={timeZone}
      className="page my-tickets"
    >
      <h1>{t('myTickets')}</h1>
      {keptAt && <KeptNote keptAt={keptAt} timeZone={timeZone} />}
      {state === 'stranger' && (
        <SignInAgain path={data.path} text="signInToSee" />
      )}
      {state === 'loading' && (
        <p className="skeleton-block skeleton-page" role="status">
          {t('loadingTickets')}
        </p>
      )}
      {(state === 'failed' || state === 'gone') && (
        <div className="banner banner-warning" role="alert">
          <p>{t('ticketsFailing')}</p>
          <p className="actions">
            <button type="button" className="button" onClick={retry}>
              {t('tryAgain')}
            </button>
          </p>
        </div>
      )}
      {orders?.length === 0 && <NoTickets directoryUrl={directoryUrl} />}
      {orders && orders.length > 0 && (
        <TicketLists
          now={Date.parse(show?.now ?? data.asOf)}
          entries={orders.map(order => ({
            title: show?.facts.title ?? '',
            venue: { name: show?.facts.venue.name ?? '', timeZone },
            performance: show?.facts.performances.find(
              ({ id }) => id === order.performance,
            ),
            href: `/orders/${order.id}`,
            order,
          }))}
        />
      )}
      <p className="actions">
        <a href={`${directoryUrl}/tickets`}>{t('ticketsOfAllShows')}</a>
        <a href="/">{t('toShow')}</a>
      </p>
    </Shell>
  );
}
