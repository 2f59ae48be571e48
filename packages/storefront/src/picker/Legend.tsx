import { useMemo } from 'react';
import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';
import { filterSeats } from '../seating/seatFilter';
import { tallyFree } from '../seating/tally';
import { ticketPrice } from '../seating/ticketPrice';
import { usePicker } from './pickerContext';

/** Price categories with what is left of each; pressing one greys the others. */
export function Legend() {
  const { t, money } = useLocale();
  const { facts, map, filter, setFilter } = usePicker();
  const { plan, codes, revision } = map;
  const { category, access } = filter;
  const tally = useMemo(
    () => {
      if (!plan || !codes) return undefined;
      const isAll = access === 'none';
      const shown = isAll ? undefined : filterSeats(plan, { access });
      return tallyFree(plan, codes, shown);
    },
    // The codes change in place; their revision tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [plan, codes, revision, access],
  );
  return (
    <div className="legend" role="group" aria-label={t('filterByCategory')}>
      {facts.priceCategories.map(({ id, name, color, price }) => (
        <button
          key={id}
          type="button"
          className="legend-item"
          aria-pressed={category === id}
          onClick={() =>
            setFilter({ access, category: category === id ? undefined : id })
          }
        >
          <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="6" fill={color} />
          </svg>
          <span>
            {name}{' '}
            <strong>
              {money(ticketPrice(facts, { price }), facts.currency)}
            </strong>
          </span>{' '}
          <span className="muted legend-left">
            {tally
              ? t('left', { n: formatCount(tally.byCategory.get(id) ?? 0) })
              : '…'}
          </span>
        </button>
      ))}
    </div>
  );
}
