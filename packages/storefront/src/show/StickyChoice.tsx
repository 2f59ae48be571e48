import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';

/** On narrow screens, the way to the seats stays in sight; with several dates it leads to them. */
export function StickyChoice({ show }: { show: ShowPage }) {
  const { t, date } = useLocale();
  const { timeZone } = show.facts.venue;
  const timeOf = usePerformanceTime(timeZone);
  const open = show.performances.filter(
    ({ saleState }) => saleState === 'on-sale',
  );
  const [only] = open;
  if (!only) return null;
  const label = t(
    show.way === 'reserved-seating' ? 'chooseSeats' : 'choosePlaces',
  );
  return (
    <p className="sticky-choice no-print">
      <a
        className="button button-primary button-wide"
        href={open.length === 1 ? `/performances/${only.id}` : '#performances'}
      >
        {open.length === 1
          ? `${date(only.startsAt, timeZone)} ${timeOf(only)} · ${label}`
          : t('chooseDate')}
      </a>
    </p>
  );
}
