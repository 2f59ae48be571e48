import {
  cancellationDeadline,
  cancellationTerms,
  type ShowPage,
} from '@marquee/plugin-ticketing-common';
import { CancellationTable } from '../components/CancellationTable';
import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';

/** What cancelling would cost somebody who books now, for the next date that is on sale. */
export function CancellationSection({ show }: { show: ShowPage }) {
  const { t, dateTime, date } = useLocale();
  const { facts, now } = show;
  const { timeZone } = facts.venue;
  const timeOf = usePerformanceTime(timeZone);
  const [next] = show.performances
    .filter(({ saleState }) =>
      ['on-sale', 'not-open', 'paused', 'sold-out'].includes(saleState),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (!next) return null;
  const booking = {
    policy: facts.cancellation,
    timeZone,
    startsAt: next.startsAt,
    // Who books before the sale opens cannot; the terms count from there on.
    bookedAt: next.opensAt && next.opensAt > now ? next.opensAt : now,
  };
  const terms = cancellationTerms(booking);
  return (
    <section aria-labelledby="cancelling">
      <h2 id="cancelling">{t('cancelling')}</h2>
      {terms.length === 0 ? (
        <p>{t('cancelNever')}</p>
      ) : (
        <>
          <p>
            {t('cancelUntil', {
              date: dateTime(cancellationDeadline(booking), timeZone),
            })}{' '}
            {show.performances.length > 1 && (
              <span className="muted">
                {t('asForDate', {
                  date: `${date(next.startsAt, timeZone)} ${timeOf(next)}`,
                })}
              </span>
            )}
          </p>
          <CancellationTable
            terms={terms}
            currency={facts.currency}
            timeZone={timeZone}
            hasBookingFee={facts.bookingFee > 0}
            now={booking.bookedAt}
          />
        </>
      )}
      {facts.resale.type === 'daily' && (
        <p>{t('resaleDaily', { time: facts.resale.at })}</p>
      )}
    </section>
  );
}
