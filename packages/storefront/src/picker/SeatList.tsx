import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';
import { filterSeats } from '../seating/seatFilter';
import { priceOfSeat, usePicker } from './pickerContext';
import { SectionSeats } from './SectionSeats';

/**
 * Sections, then rows, then seats, as plain buttons: everything that the map can
 * do for those who do not use it. Only places with free seats are offered.
 */
export function SeatList(props: {
  /** A seat whose section is open before anybody chooses one. */
  firstSeen?: number;
}) {
  const { t, money } = useLocale();
  const picker = usePicker();
  const { map, filter, hold, facts } = picker;
  // Undefined until somebody chooses; null is the list of all sections.
  const [chosen, setChosen] = useState<number | null>();
  const heading = useRef<HTMLHeadingElement>(null);
  const entered = useRef(false);
  useEffect(() => {
    if (entered.current) heading.current?.focus();
    entered.current = true;
  }, [chosen]);

  const { plan, codes } = map;
  if (!plan || !codes) {
    return (
      <div className="seat-list" role="status">
        <p>{t(map.failed ? 'mapFailed' : 'loadingMap')}</p>
      </div>
    );
  }
  const { firstSeen } = props;
  const first = firstSeen === undefined ? null : plan.sectionOf(firstSeen);
  const section = chosen === undefined ? first : chosen;
  const shown = filterSeats(plan, filter);
  const offered = (seat: number) =>
    hold.wanted.includes(seat) ||
    (codes[seat] === SEAT_STATE.free && shown[seat] === 1);

  if (section === null) {
    const sections = plan.geometry.sections.flatMap(
      ({ name, firstSeat, seatCount }, index) => {
        const free: number[] = [];
        for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
          if (offered(seat)) free.push(seat);
        }
        const prices = free.map(seat => priceOfSeat(picker, seat));
        return free.length > 0
          ? [{ index, name, free: free.length, from: Math.min(...prices) }]
          : [];
      },
    );
    return (
      <div className="seat-list">
        <h2 ref={heading} tabIndex={-1}>
          {t('listSections')}
        </h2>
        {sections.length === 0 && <p>{t('nothingFree')}</p>}
        <ul className="list-buttons">
          {sections.map(({ index, name, free, from }) => (
            <li key={index}>
              <button type="button" onClick={() => setChosen(index)}>
                <strong>{t('sectionName', { section: name })}</strong>{' '}
                <span className="muted">
                  {t('left', { n: formatCount(free) })}
                </span>{' '}
                <span>
                  {t('fromPrice', { price: money(from, facts.currency) })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="seat-list">
      <p>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setChosen(null)}
        >
          ← {t('allSections')}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t('sectionName', { section: plan.geometry.sections[section].name })}
      </h2>
      <SectionSeats
        key={`${section} ${filter.category} ${filter.access}`}
        plan={plan}
        section={section}
        offered={offered}
      />
    </div>
  );
}
