import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import { weekdayNames } from '../format/format';
import { noonOf } from '../format/days';
import {
  dayByKey,
  monthOf,
  monthsOf,
  type ShowDays,
  weeksOf,
} from './showDays';

/**
 * A month of performances as a grid that arrow keys move through. Days are links,
 * so that it also works before it is live.
 */
export function Calendar(props: {
  days: ShowDays;
  chosen: string;
  onChoose(day: string): void;
}) {
  const { t, language, date, month: monthName } = useLocale();
  const { days, chosen, onChoose } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(chosen);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!moved) return;
    setMoved(false);
    grid.current
      ?.querySelector<HTMLElement>(`[data-day="${current}"]`)
      ?.focus();
  }, [moved, current]);
  const months = monthsOf(days);
  const month = monthOf(current);
  const at = months.indexOf(month);
  const firstOf = (other: string) =>
    [...days.keys()].sort().find(day => monthOf(day) === other)!;
  const press = (event: KeyboardEvent) => {
    const next = dayByKey(days, current, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    setMoved(true);
  };
  const turn = (step: -1 | 1, label: string, sign: string) => {
    const to = months[at + step];
    return (
      <a
        className="icon-button"
        href={to ? `?date=${firstOf(to)}#performances` : undefined}
        aria-disabled={!to}
        aria-label={label}
        onClick={event => {
          event.preventDefault();
          if (to) setCurrent(firstOf(to));
        }}
      >
        {sign}
      </a>
    );
  };
  return (
    <div className="calendar">
      <div className="calendar-head">
        {turn(-1, t('monthBefore'), '‹')}
        <h3 id="calendar-month" aria-live="polite">
          {monthName(noonOf(`${month}-01`))}
        </h3>
        {turn(1, t('monthAfter'), '›')}
      </div>
      <table
        ref={grid}
        role="grid"
        aria-labelledby="calendar-month"
        aria-describedby="calendar-keys"
        onKeyDown={press}
      >
        <thead>
          <tr>
            {weekdayNames(language).map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={week.find(Boolean) ?? row}>
              {week.map((day, column) => (
                <td
                  key={day ?? column}
                  role="gridcell"
                  aria-selected={day === chosen}
                >
                  {day && (
                    <Day
                      day={day}
                      performances={days.get(day)}
                      label={date(noonOf(day), 'UTC')}
                      current={day === current}
                      onChoose={() => {
                        setCurrent(day);
                        onChoose(day);
                      }}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="calendar-keys" className="visually-hidden">
        {t('calendarKeys')}
      </p>
    </div>
  );
}

function Day(props: {
  day: string;
  performances: ReturnType<ShowDays['get']>;
  label: string;
  current: boolean;
  onChoose(): void;
}) {
  const { t } = useLocale();
  const { day, performances = [], label, current } = props;
  const number = Number(day.slice(8));
  if (performances.length === 0) {
    return <span className="calendar-day muted">{number}</span>;
  }
  const bookable = performances.some(it => it.saleState === 'on-sale');
  const all = performances.every(
    it => it.saleState === performances[0].saleState,
  );
  const times = t('timesOnDay', { count: performances.length });
  const state = all ? performances[0].saleState : 'closed';
  return (
    <a
      className={
        bookable ? 'calendar-day calendar-open' : 'calendar-day calendar-shut'
      }
      href={`?date=${day}#performances`}
      data-day={day}
      tabIndex={current ? 0 : -1}
      aria-label={`${label}, ${bookable ? times : t(`sale.${state}`)}`}
      onClick={event => {
        event.preventDefault();
        props.onChoose();
      }}
    >
      <span aria-hidden="true">{number}</span>
      <span aria-hidden="true" className="calendar-state">
        {bookable ? times : t(`day.${state}`)}
      </span>
    </a>
  );
}
