import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import { Unavailable } from '../components/Unavailable';
import { SeatPicker } from '../picker/SeatPicker';
import { MissingPage } from './MissingPage';
import type { ShowPageProps } from './pageData';

/** Where seats of one performance are chosen. */
export function SeatsPage({ data }: ShowPageProps) {
  const { dateTime } = useLocale();
  const { show } = data;
  if (!show) return <Unavailable data={data} />;
  const performance = show.performances.find(
    ({ id }) => id === data.performance,
  );
  if (!performance) return <MissingPage data={data} />;
  const { facts } = show;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={facts.venue.timeZone}
      className="seats-page"
      footer={false}
    >
      <div className="seats-head">
        <h1>
          <a href="/">{facts.title}</a>
        </h1>
        <p>
          <time dateTime={performance.startsAt}>
            {dateTime(performance.startsAt, facts.venue.timeZone)}
          </time>
          {' · '}
          {facts.venue.name}
        </p>
      </div>
      <SeatPicker facts={facts} performance={performance} />
    </Shell>
  );
}
