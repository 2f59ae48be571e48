import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/** When, where and from how much. */
export function ShowFactList({ show }: { show: ShowPage }) {
  const { t, date, money } = useLocale();
  const { facts, performances } = show;
  const { timeZone } = facts.venue;
  const days = performances
    .filter(({ saleState }) => saleState !== 'cancelled')
    .map(({ startsAt }) => startsAt)
    .sort();
  const [first, last] = [days[0], days[days.length - 1]].map(
    day => day && date(day, timeZone),
  );
  const prices = facts.priceCategories.map(
    ({ price }) => price + facts.bookingFee,
  );
  const [least, most] = [Math.min(...prices), Math.max(...prices)].map(price =>
    money(price, facts.currency),
  );
  return (
    <dl className="facts">
      {first && (
        <div>
          <dt>{t('when')}</dt>
          <dd>
            {first === last ? first : t('fromTo', { from: first, to: last })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('where')}</dt>
        <dd>
          {facts.venue.name}
          {facts.venue.address && (
            <span className="muted block">{facts.venue.address}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('prices')}</dt>
        <dd>
          <a href="#price-table">
            {least === most ? least : t('fromTo', { from: least, to: most })}
          </a>
          {facts.bookingFee > 0 && (
            <span className="muted block small">{t('feeIncluded')}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
