import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import { Unavailable } from '../components/Unavailable';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { dayOf } from '../format/days';
import { SeatPicker } from '../picker/SeatPicker';
import { ZonePicker } from '../zones/ZonePicker';
import { MissingPage } from './MissingPage';
import type { ShowPageProps } from './pageData';

/** Where seats of one performance are chosen, or how many places of its zones. */
export function SeatsPage({ data }: ShowPageProps) {
  const { t, date } = useLocale();
  const { show } = data;
  const timeOf = usePerformanceTime(show?.facts.venue.timeZone ?? 'UTC');
  if (!show) return <Unavailable data={data} />;
  const performance = show.performances.find(
    ({ id }) => id === data.performance,
  );
  if (!performance) return <MissingPage data={data} />;
  const { facts } = show;
  const { timeZone } = facts.venue;
  const seated = show.way === 'reserved-seating';
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={timeZone}
      className={seated ? 'seats-page' : 'zones-page'}
      footer={false}
    >
      <div className="seats-head">
        <h1>
          <a href="/">{facts.title}</a>
        </h1>
        <p>
          <time dateTime={performance.startsAt}>
            {`${date(performance.startsAt, timeZone)} ${timeOf(performance)}`}
          </time>
          {' · '}
          {facts.venue.name}
          {!seated && show.performances.length > 1 && (
            <>
              {' · '}
              <a href={`/?date=${dayOf(performance.startsAt, timeZone)}`}>
                {t('otherTimes')}
              </a>
            </>
          )}
        </p>
      </div>
      {seated ? (
        <SeatPicker facts={facts} performance={performance} />
      ) : (
        <ZonePicker facts={facts} performance={performance} />
      )}
    </Shell>
  );
}
