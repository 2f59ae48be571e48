import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { MoreFilters } from './MoreFilters';
import { type ShowFilter, type Sort, SORTS } from './filterShows';

/** Search, genre, order and the rest; a plain form where scripts do not run. */
export function FilterForm(props: {
  shows: DirectoryEntry[];
  filter: ShowFilter;
  count: number;
  onFilter(filter: ShowFilter): void;
}) {
  const { t } = useLocale();
  const { filter, onFilter, shows } = props;
  const genres = [...new Set(shows.map(({ genre }) => genre))].sort();
  return (
    <form
      className="filters"
      role="search"
      action="/"
      onSubmit={event => event.preventDefault()}
    >
      <div className="field grow">
        <label htmlFor="q">{t('search')}</label>
        <input
          id="q"
          name="q"
          type="search"
          value={filter.q}
          placeholder={t('searchHint')}
          autoComplete="off"
          onChange={event => onFilter({ ...filter, q: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="genre">{t('genreLabel')}</label>
        <select
          id="genre"
          name="genre"
          value={filter.genre}
          onChange={event => onFilter({ ...filter, genre: event.target.value })}
        >
          <option value="">{t('allGenres')}</option>
          {genres.map(genre => (
            <option key={genre} value={genre}>
              {t(`genre.${genre}` as 'genre.other')}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="sort">{t('sortLabel')}</label>
        <select
          id="sort"
          name="sort"
          value={filter.sort}
          onChange={event =>
            onFilter({ ...filter, sort: event.target.value as Sort })
          }
        >
          {SORTS.map(sort => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <MoreFilters filter={filter} onFilter={onFilter} />
      <noscript>
        <button type="submit" className="button">
          {t('search')}
        </button>
      </noscript>
      <p role="status" className="muted small result-count">
        {t('results', { count: props.count })}
      </p>
    </form>
  );
}
