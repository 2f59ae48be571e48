import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/** What buyers must know before they look at dates: a pause, dates that are off, nothing left. */
export function SaleNotes({ show }: { show: ShowPage }) {
  const { t } = useLocale();
  const { performances, facts } = show;
  const states = performances.map(({ saleState }) => saleState);
  const off = states.filter(state => state === 'cancelled').length;
  const open = states.filter(state => state !== 'cancelled');
  return (
    <>
      {off > 0 && (
        <div className="banner banner-danger">
          <p>
            <strong>
              {t(open.length === 0 ? 'allCancelled' : 'someCancelled', {
                count: off,
              })}
            </strong>{' '}
            {t('cancelledRefund')}
          </p>
          <p>
            <a href="/tickets">{t('myTickets')}</a>
          </p>
        </div>
      )}
      {states.includes('paused') && (
        <p className="banner banner-warning">{t('pausedNote')}</p>
      )}
      {open.length > 0 && open.every(state => state === 'sold-out') && (
        <p className="banner banner-warning">
          {t('allSoldOut')}{' '}
          {facts.resale.type === 'daily'
            ? t('resaleDaily', { time: facts.resale.at })
            : t('resaleAtOnce')}
        </p>
      )}
      {open.length > 0 && open.every(state => state === 'ended') && (
        <p className="banner">{t('allEnded')}</p>
      )}
      {open.length > 0 && open.every(state => state === 'closed') && (
        <p className="banner">{t('allClosed')}</p>
      )}
    </>
  );
}
