import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { ReaderTime } from '../components/ReaderTime';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { SaleTag } from './SaleTag';

/** One date with what is left of it, and the way to its seats. */
export function PerformanceRow(props: {
  show: ShowPage;
  performance: ShowPage['performances'][number];
  /** Left out where the day stands above. */
  day?: boolean;
}) {
  const { t, date, dateTime } = useLocale();
  const { show, performance } = props;
  const { timeZone } = show.facts.venue;
  const { id, startsAt, saleState } = performance;
  const seated = show.way === 'reserved-seating';
  const time = usePerformanceTime(timeZone)(performance);
  const off = saleState === 'cancelled' || saleState === 'ended';
  return (
    <li className={off ? 'performance performance-off' : 'performance'}>
      <div className="performance-when">
        <time dateTime={startsAt}>
          {props.day && (
            <span className="day">{date(startsAt, timeZone)} </span>
          )}
          <strong>{time}</strong>
        </time>
        <ReaderTime iso={startsAt} venueZone={timeZone} />
      </div>
      <SaleTag performance={performance} seated={seated} />
      {saleState === 'on-sale' && (
        <a className="button button-primary" href={`/performances/${id}`}>
          {t(seated ? 'chooseSeats' : 'choosePlaces')}
          <span className="visually-hidden">
            {` ${dateTime(startsAt, timeZone)}`}
          </span>
        </a>
      )}
    </li>
  );
}
