import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { usePlaceName } from '../components/usePlaceName';
import type { TicketEntry } from './ticketEntries';

/** One order as a line: what, when, where one sits, and how it stands. */
export function TicketRow({ entry }: { entry: TicketEntry }) {
  const { t, date } = useLocale();
  const { title, venue, performance, order, href } = entry;
  const timeOf = usePerformanceTime(venue.timeZone);
  const placeName = usePlaceName();
  const valid = order.tickets.filter(({ state }) => state !== 'cancelled');
  const [first, ...more] = valid.length > 0 ? valid : order.tickets;
  return (
    <li className="ticket-row">
      <a href={href}>
        <strong>{title}</strong>
        {performance && (
          <span className="block">
            <time dateTime={performance.startsAt}>
              {`${date(performance.startsAt, venue.timeZone)} ${timeOf(
                performance,
              )}`}
            </time>
          </span>
        )}
        <span className="block muted">{venue.name}</span>
        {first && (
          <span className="block small">
            {more.length > 0
              ? t('seatAndMore', {
                  seat: placeName(first),
                  count: more.length,
                })
              : placeName(first)}
          </span>
        )}
      </a>
      <span className="ticket-row-state">
        <span className={order.state === 'paid' ? 'tag tag-free' : 'tag'}>
          {t(`state.${order.state}`)}
        </span>
        {performance?.state === 'cancelled' && (
          <span className="tag tag-over">{t('sale.cancelled')}</span>
        )}
        <code className="small">{order.code}</code>
      </span>
    </li>
  );
}
