import { useLocale } from '../components/locale';
import type { ShowFilter } from './filterShows';

/** What fewer people ask for, behind one press: days, and only what can be booked. */
export function MoreFilters(props: {
  filter: ShowFilter;
  onFilter(filter: ShowFilter): void;
}) {
  const { t } = useLocale();
  const { filter, onFilter } = props;
  const active = [filter.from, filter.to, filter.open].filter(Boolean).length;
  return (
    <details className="more-filters" open={active > 0 || undefined}>
      <summary>
        {t('moreFilters')}
        {active > 0 && ` (${active})`}
      </summary>
      <div className="more-filters-fields">
        {(['from', 'to'] as const).map(end => (
          <div key={end} className="field">
            <label htmlFor={end}>{t(`filter.${end}`)}</label>
            <input
              id={end}
              name={end}
              type="date"
              value={filter[end]}
              min={end === 'to' ? filter.from : undefined}
              onChange={event =>
                onFilter({ ...filter, [end]: event.target.value })
              }
            />
          </div>
        ))}
        <label className="check">
          <input
            type="checkbox"
            name="open"
            value="1"
            checked={filter.open}
            onChange={event =>
              onFilter({ ...filter, open: event.target.checked })
            }
          />
          {t('openOnly')}
        </label>
      </div>
    </details>
  );
}
