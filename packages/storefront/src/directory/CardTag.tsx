import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';
import type { CardState } from './cardState';

/** How a show sells, in a few words. */
export function CardTag(props: { state: CardState; timeZone: string }) {
  const { t, shortDateTime } = useLocale();
  const { state, timeZone } = props;
  switch (state.type) {
    case 'on-sale':
      return <span className="tag tag-free">{t('sale.on-sale')}</span>;
    case 'few':
      return (
        <span className="tag tag-few">
          {t('fewLeft', { count: state.free, n: formatCount(state.free) })}
        </span>
      );
    case 'opens':
      return (
        <span className="tag">
          {t('opensOn', { time: shortDateTime(state.at, timeZone) })}
        </span>
      );
    case 'paused':
    case 'unreachable':
      return <span className="tag tag-few">{t(`card.${state.type}`)}</span>;
    case 'cancelled':
      return <span className="tag tag-over">{t('sale.cancelled')}</span>;
    case 'sold-out':
    case 'closed':
    case 'ended':
      return <span className="tag">{t(`sale.${state.type}`)}</span>;
    default:
      state satisfies never;
      return null;
  }
}
