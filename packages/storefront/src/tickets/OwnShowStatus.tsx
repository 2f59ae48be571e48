import type { OwnShowList } from '@marquee/plugin-accounts-common';
import { useCallback, useEffect } from 'react';
import type { OwnTicketsClient } from '../api/OwnTicketsClient';
import { useLocale } from '../components/locale';
import type { TicketEntry } from './ticketEntries';
import { useLoaded } from './useLoaded';

/**
 * Asks one show for what the reader booked there. Nothing is to be seen of it but
 * that it has not answered yet, or does not.
 */
export function OwnShowStatus(props: {
  client: Pick<OwnTicketsClient, 'listOrders'>;
  show: OwnShowList['shows'][number];
  /** Says nothing of copies: the whole page is one. */
  quiet: boolean;
  onEntries(show: string, entries: TicketEntry[]): void;
}) {
  const { t, dateTime } = useLocale();
  const { client, show, onEntries } = props;
  const load = useCallback(
    () => client.listOrders(show.show),
    [client, show.show],
  );
  const { state, value, keptAt, retry } = useLoaded(load);
  useEffect(() => {
    if (state === 'gone') onEntries(show.show, []);
    if (!value) return;
    const { title, venue, performances, orders } = value;
    onEntries(
      show.show,
      orders.map(order => ({
        title,
        venue,
        performance: performances.find(({ id }) => id === order.performance),
        href: `${show.url}/orders/${order.id}`,
        order,
      })),
    );
  }, [value, state, show, onEntries]);
  switch (state) {
    case 'loading':
      return (
        <li className="muted" role="status">
          {t('showAsking', { title: show.title })}
        </li>
      );
    case 'failed':
      return (
        <li className="banner banner-warning" role="alert">
          <p>{t('showSilent', { title: show.title })}</p>
          <p className="actions">
            <button type="button" className="button" onClick={retry}>
              {t('tryAgain')}{' '}
              <span className="visually-hidden">{show.title}</span>
            </button>
            <a className="button" href={`${show.url}/tickets`}>
              {t('toShow')}
            </a>
          </p>
        </li>
      );
    case 'there':
      return keptAt && value && !props.quiet ? (
        <li className="banner banner-warning" role="status">
          {t('showKept', {
            title: show.title,
            time: dateTime(keptAt, value.venue.timeZone),
          })}
        </li>
      ) : null;
    case 'gone':
    case 'stranger':
      return null;
    default:
      return state satisfies never;
  }
}
