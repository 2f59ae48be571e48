import { useState } from 'react';
import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { usePlaceName } from '../components/usePlaceName';
import { QrDialog } from '../order/QrDialog';
import { shownCodes } from '../order/shownCodes';
import type { TicketEntry } from './ticketEntries';

/** The show that comes next, its codes one press away. */
export function NextTicket({ entry }: { entry: TicketEntry }) {
  const { t, date } = useLocale();
  const { title, venue, performance, order, href } = entry;
  const timeOf = usePerformanceTime(venue.timeZone);
  const placeName = usePlaceName();
  const [shown, setShown] = useState<number>();
  const codes = shownCodes(order, placeName);
  return (
    <section className="next-ticket" aria-labelledby="next-ticket">
      <p className="genre">{t('nextShow')}</p>
      <h2 id="next-ticket">{title}</h2>
      <p>
        {performance && (
          <strong className="block">
            {`${date(performance.startsAt, venue.timeZone)} ${timeOf(
              performance,
            )}`}
          </strong>
        )}
        <span className="block">{venue.name}</span>
        <span className="block">
          {codes.map(({ place }) => place).join(' · ')}
        </span>
      </p>
      <p className="actions">
        {codes.length > 0 && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => setShown(0)}
          >
            {t('showTicket')}
            <span className="visually-hidden">
              {`, ${title}, ${codes.map(({ place }) => place).join(', ')}`}
            </span>
          </button>
        )}
        <a className="button" href={href}>
          {t('toOrder')}
        </a>
      </p>
      <QrDialog codes={codes} index={shown} onIndex={setShown} />
    </section>
  );
}
