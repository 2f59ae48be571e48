import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useMemo, useState } from 'react';
import { useLocale } from '../components/locale';
import { dayOf, noonOf } from '../format/days';
import { Calendar } from './Calendar';
import { daysOf, firstDayOf } from './showDays';
import { PerformanceRow } from './PerformanceRow';

/** More performances than this are found by their day. */
const MOST_IN_LIST = 8;

/** The dates of a show: a list, or a calendar with the list of one day when there are many. */
export function PerformanceList(props: {
  show: ShowPage;
  /** Day that the address asks for. */
  date?: string;
}) {
  const { t, date: formatDate } = useLocale();
  const { show } = props;
  const { timeZone } = show.facts.venue;
  const days = useMemo(
    () => daysOf(show.performances, timeZone),
    [show.performances, timeZone],
  );
  const [wanted, setWanted] = useState(props.date);
  const chosen =
    wanted && days.has(wanted)
      ? wanted
      : firstDayOf(days, dayOf(show.now, timeZone));
  if (show.performances.length <= MOST_IN_LIST || !chosen || days.size === 1) {
    return (
      <ul className="performances">
        {[...days.values()].flat().map(performance => (
          <PerformanceRow
            key={performance.id}
            show={show}
            performance={performance}
            day
          />
        ))}
      </ul>
    );
  }
  return (
    <div className="calendar-columns">
      <Calendar
        days={days}
        chosen={chosen}
        onChoose={day => {
          setWanted(day);
          window.history.replaceState(null, '', `?date=${day}`);
        }}
      />
      <div>
        <h3>{formatDate(noonOf(chosen), 'UTC')}</h3>
        <p role="status" className="visually-hidden">
          {wanted &&
            `${formatDate(noonOf(chosen), 'UTC')}, ${t('timesOnDay', {
              count: days.get(chosen)!.length,
            })}`}
        </p>
        <ul className="performances">
          {days.get(chosen)!.map(performance => (
            <PerformanceRow
              key={performance.id}
              show={show}
              performance={performance}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
