import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';
import { categoryOfSeat, usePicker } from './pickerContext';
import { SectionSeats } from './SectionSeats';

/**
 * Sections, then rows, then seats, as plain buttons: everything that the map can
 * do for those who do not use it. Only places with free seats are offered.
 */
export function SeatList() {
  const { t, money } = useLocale();
  const picker = usePicker();
  const { map, category, hold, facts } = picker;
  const [section, setSection] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const entered = useRef(false);
  useEffect(() => {
    if (entered.current) heading.current?.focus();
    entered.current = true;
  }, [section]);

  const { plan, codes } = map;
  if (!plan || !codes) {
    return (
      <div className="seat-list" role="status">
        <p>{t(map.failed ? 'mapFailed' : 'loadingMap')}</p>
      </div>
    );
  }
  const offered = (seat: number) =>
    hold.wanted.includes(seat) ||
    (codes[seat] === SEAT_STATE.free &&
      (category === undefined || plan.categoryOf(seat) === category));

  if (section === undefined) {
    const sections = plan.geometry.sections.flatMap(
      ({ name, firstSeat, seatCount }, index) => {
        const free: number[] = [];
        for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
          if (offered(seat)) free.push(seat);
        }
        const prices = free.map(
          seat => categoryOfSeat(picker, seat)?.price ?? 0,
        );
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
              <button type="button" onClick={() => setSection(index)}>
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
          onClick={() => setSection(undefined)}
        >
          ← {t('allSections')}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t('sectionName', { section: plan.geometry.sections[section].name })}
      </h2>
      <SectionSeats
        key={`${section} ${category}`}
        plan={plan}
        section={section}
        offered={offered}
      />
    </div>
  );
}
