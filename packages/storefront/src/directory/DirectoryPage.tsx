import { useState } from 'react';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { DirectoryPageData } from '../pages/pageData';
import { FilterForm } from './FilterForm';
import { filterQuery } from './filterQuery';
import { filterShows, NO_FILTER, type ShowFilter } from './filterShows';
import { ShowCard } from './ShowCard';
import { useListTime } from './useListTime';

/** All shows on sale, with search, filter and order, all of them in the address. */
export function DirectoryPage({ data }: { data: DirectoryPageData }) {
  const { t, language } = useLocale();
  const [filter, setFilter] = useState<ShowFilter>(data.filter);
  const { shows } = data;
  const change = (next: ShowFilter) => {
    setFilter(next);
    window.history.replaceState(null, '', `/${filterQuery(next)}`);
  };
  const time = useListTime(data.asOf);
  const found = filterShows(shows ?? [], filter, time);
  return (
    <Shell data={data} homeUrl="/" className="page directory">
      <h1>{t('directoryTitle')}</h1>
      {shows && shows.length > 0 && (
        <FilterForm
          shows={shows}
          filter={filter}
          onFilter={change}
          count={found.length}
        />
      )}
      {!shows && (
        <div className="notice" role="alert">
          <p>{t('directoryDown')}</p>
          <p>
            <a
              className="button button-primary"
              href={data.alternates[language]}
            >
              {t('tryAgain')}
            </a>
          </p>
        </div>
      )}
      {shows?.length === 0 && (
        <div className="notice">
          <p>{t('directoryEmpty')}</p>
        </div>
      )}
      {shows && shows.length > 0 && found.length === 0 && (
        <div className="notice">
          <p>{t('noMatch')}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => change(NO_FILTER)}
            >
              {t('clearFilters')}
            </button>
          </p>
        </div>
      )}
      <ul className="cards">
        {found.map((entry, index) => (
          <ShowCard
            key={entry.id}
            entry={entry}
            time={time}
            eager={index < 4}
          />
        ))}
      </ul>
    </Shell>
  );
}
