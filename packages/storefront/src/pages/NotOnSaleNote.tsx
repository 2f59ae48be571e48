import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/**
 * Says why nothing of a performance can be bought, to whoever came by an old link or
 * too early; nothing while it can.
 */
export function NotOnSaleNote(props: {
  show: ShowPage;
  performance: ShowPage['performances'][number];
}) {
  const { t, dateTime } = useLocale();
  const { facts } = props.show;
  const { saleState, opensAt } = props.performance;
  const text = () => {
    switch (saleState) {
      case 'on-sale':
        return undefined;
      case 'not-open':
        return opensAt
          ? t('opensAt', { time: dateTime(opensAt, facts.venue.timeZone) })
          : t('sale.not-open');
      case 'sold-out':
        return `${t('nothingLeft')} ${
          facts.resale.type === 'daily'
            ? t('resaleDaily', { time: facts.resale.at })
            : t('resaleAtOnce')
        }`;
      case 'paused':
        return t('pausedNote');
      case 'closed':
        return t('allClosed');
      case 'ended':
        return t('performanceEnded');
      case 'cancelled':
        return `${t('performanceCancelled')} ${t('cancelledRefund')}`;
      default:
        return saleState satisfies never;
    }
  };
  const said = text();
  if (!said) return null;
  return (
    <p
      className={`banner banner-top ${
        saleState === 'cancelled' ? 'banner-danger' : 'banner-warning'
      }`}
    >
      {said}{' '}
      <a href="/" className="nowrap">
        {t('toShow')}
      </a>
    </p>
  );
}
