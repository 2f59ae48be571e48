import {
  cancellationDeadline,
  cancellationTerms,
  type PricedTicket,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { CancellationTable } from '../components/CancellationTable';
import { useLocale } from '../components/locale';

/** What cancelling this very order would cost, and until when it can be. */
export function OrderTerms(props: {
  facts: ShowFacts;
  startsAt: string;
  tickets: readonly PricedTicket[];
  /** The moment that counts as the booking; ISO 8601. */
  now: string;
}) {
  const { t, dateTime } = useLocale();
  const { facts, startsAt, tickets, now } = props;
  const { timeZone } = facts.venue;
  const booking = {
    policy: facts.cancellation,
    timeZone,
    startsAt,
    bookedAt: now,
  };
  const terms = cancellationTerms(booking);
  return (
    <section className="order-terms" aria-labelledby="order-terms">
      <h2 id="order-terms">{t('orderTerms')}</h2>
      {terms.length === 0 ? (
        <p>{t('cancelNeverOrder')}</p>
      ) : (
        <>
          <p>
            {t('cancelUntil', {
              date: dateTime(cancellationDeadline(booking), timeZone),
            })}
          </p>
          <CancellationTable
            terms={terms}
            currency={facts.currency}
            timeZone={timeZone}
            tickets={tickets}
            now={now}
          />
        </>
      )}
    </section>
  );
}
