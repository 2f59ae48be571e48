import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { formatCount } from '../format/format';
import { useLocale } from './locale';
import { ReaderTime } from './ReaderTime';

type Performance = ShowPage['performances'][number];

/** Below this share of free seats a performance is nearly sold out. */
const FEW_LEFT = 0.05;

function SaleState({ performance }: { performance: Performance }) {
  const { t } = useLocale();
  const { saleState, freeSeats, seatCount } = performance;
  switch (saleState) {
    case 'on-sale': {
      const few = freeSeats < seatCount * FEW_LEFT;
      return (
        <span className={few ? 'tag tag-few' : 'tag tag-free'}>
          {t(few ? 'fewLeft' : 'seatsFree', {
            count: freeSeats,
            n: formatCount(freeSeats),
          })}
        </span>
      );
    }
    case 'sold-out':
      return <span className="tag">{t('soldOut')}</span>;
    case 'ended':
      return <span className="tag">{t('ended')}</span>;
    case 'not-open':
      return <span className="tag">{t('notOpen')}</span>;
    case 'closed':
      return <span className="tag">{t('salesClosed')}</span>;
    case 'cancelled':
      return <span className="tag">{t('calledOff')}</span>;
    case 'paused':
      return <span className="tag tag-few">{t('paused')}</span>;
    default:
      saleState satisfies never;
      return null;
  }
}

/** The dates of a show with what is left of each, and the way to its seats. */
export function PerformanceList({ show }: { show: ShowPage }) {
  const { t, date, time } = useLocale();
  const { timeZone } = show.facts.venue;
  const inOrder = [...show.performances].sort((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
  return (
    <>
      {inOrder.some(({ saleState }) => saleState === 'paused') && (
        <p className="banner banner-warning">{t('pausedNote')}</p>
      )}
      <ul className="performances">
        {inOrder.map(performance => {
          const { id, startsAt, saleState } = performance;
          return (
            <li key={id} className="performance">
              <div className="performance-when">
                <time dateTime={startsAt}>
                  <span className="day">{date(startsAt, timeZone)}</span>{' '}
                  <strong>{time(startsAt, timeZone)}</strong>
                </time>
                <ReaderTime iso={startsAt} venueZone={timeZone} />
              </div>
              <SaleState performance={performance} />
              {saleState === 'on-sale' && (
                <a
                  className="button button-primary"
                  href={`/performances/${id}`}
                >
                  {t('chooseSeats')}
                  <span className="visually-hidden">
                    {`, ${date(startsAt, timeZone)} ${time(
                      startsAt,
                      timeZone,
                    )}`}
                  </span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
