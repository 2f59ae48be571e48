import type { ShowPage } from '@marquee/plugin-ticketing-common';
import type { ReactNode } from 'react';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import { Unavailable } from '../components/Unavailable';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { dayOf } from '../format/days';
import { MissingPage } from './MissingPage';
import { NotOnSaleNote } from './NotOnSaleNote';
import type { ShowPageData } from './pageData';

/** The frame of a page where places of one performance are chosen: of what, and when. */
export function ChoicePage(props: {
  data: ShowPageData;
  className: string;
  /** Whether a link leads to the other performances. */
  linksOthers?: boolean;
  children(
    performance: ShowPage['performances'][number],
    show: ShowPage,
  ): ReactNode;
}) {
  const { t, date } = useLocale();
  const { data, className, linksOthers, children } = props;
  const { show } = data;
  const timeOf = usePerformanceTime(show?.facts.venue.timeZone ?? 'UTC');
  if (!show) return <Unavailable data={data} />;
  const performance = show.performances.find(
    ({ id }) => id === data.performance,
  );
  if (!performance) return <MissingPage data={data} />;
  const { title, venue } = show.facts;
  const isOver = ['cancelled', 'ended'].includes(performance.saleState);
  const { timeZone } = venue;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={timeZone}
      className={className}
      footer={false}
    >
      <div className="seats-head">
        <h1>
          <a href="/">{title}</a>
        </h1>
        <p>
          <time dateTime={performance.startsAt}>
            {`${date(performance.startsAt, timeZone)} ${timeOf(performance)}`}
          </time>
          {' · '}
          {venue.name}
          {linksOthers && show.performances.length > 1 && (
            <>
              {' · '}
              <a href={`/?date=${dayOf(performance.startsAt, timeZone)}`}>
                {t('otherTimes')}
              </a>
            </>
          )}
        </p>
      </div>
      <NotOnSaleNote show={show} performance={performance} />
      {!isOver && children(performance, show)}
    </Shell>
  );
}
