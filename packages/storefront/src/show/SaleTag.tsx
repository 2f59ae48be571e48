import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';

/** Below this share of free places a performance is nearly sold out. */
const FEW_LEFT = 0.05;

/** How a performance sells, in a word or two. */
export function SaleTag(props: {
  performance: ShowPage['performances'][number];
  /** Whether places have seats with numbers. */
  seated: boolean;
}) {
  const { t } = useLocale();
  const { saleState, freeSeats, seatCount } = props.performance;
  switch (saleState) {
    case 'on-sale': {
      const few = freeSeats < seatCount * FEW_LEFT;
      const all = props.seated ? 'seatsFree' : 'placesFree';
      return (
        <span className={few ? 'tag tag-few' : 'tag tag-free'}>
          {t(few ? 'fewLeft' : all, {
            count: freeSeats,
            n: formatCount(freeSeats),
          })}
        </span>
      );
    }
    case 'paused':
      return <span className="tag tag-few">{t('paused')}</span>;
    case 'cancelled':
      return <span className="tag tag-over">{t('cancelledTag')}</span>;
    case 'not-open':
    case 'sold-out':
    case 'closed':
    case 'ended':
      return <span className="tag">{t(`sale.${saleState}`)}</span>;
    default:
      saleState satisfies never;
      return null;
  }
}
